/**
 * What a contender answers to a message.
 *
 * @param {import('node:child_process').ChildProcess} contender
 * @param {import('node:child_process').Serializable} message
 * @returns {Promise<any>} rejected when the contender ends instead: nobody would answer.
 */
export function turn(contender, message) {
  return new Promise((resolve, reject) => {
    const ended = (code) =>
      reject(new Error(`A contender ended with ${code}. Its own words are above; "npm run bench" starts it with the Node that it needs.`));
    contender.once('exit', ended);
    contender.once('message', (answer) => {
      contender.off('exit', ended);
      resolve(answer);
    });
    contender.send(message);
  });
}
