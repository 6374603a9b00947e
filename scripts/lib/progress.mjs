const WIDTH = 24;
const PLAIN_STEP = 100;

/**
 * Shows how far a long job is: a bar where a person watches, else a line every hundred of what is counted.
 *
 * @param {NodeJS.WriteStream} stream
 * @param {number} total In the unit of `advance`.
 * @param {[one: string, many: string]} [words] What is counted.
 * @returns {{ advance: (amount: number, counted?: number) => void, say: (line: string) => void, end: () => void }}
 */
export function createProgress(stream, total, words = ['article', 'articles']) {
  let done = 0;
  let count = 0;
  const clear = stream.isTTY ? '\r\x1b[K' : '';
  const draw = () => {
    if (stream.isTTY) stream.write(clear + formatBar(total === 0 ? 1 : done / total, count, words));
  };
  return {
    advance(amount, counted = 1) {
      const before = count;
      done += amount;
      count += counted;
      if (!stream.isTTY && Math.floor(count / PLAIN_STEP) > Math.floor(before / PLAIN_STEP)) stream.write(`${count} ${words[1]} sent\n`);
      draw();
    },
    say(line) {
      stream.write(`${clear}${line}\n`);
      draw();
    },
    end() {
      stream.write(clear);
    },
  };
}

/**
 * @param {number} share From 0 to 1.
 * @param {number} count
 * @param {[one: string, many: string]} words
 * @returns {string} "█████░░░░░  50 %  12 articles"
 */
export function formatBar(share, count, words) {
  const bounded = Math.min(1, Math.max(0, share));
  const full = Math.round(bounded * WIDTH);
  const percent = String(Math.round(bounded * 100)).padStart(3);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} %  ${count} ${words[count === 1 ? 0 : 1]}`;
}
