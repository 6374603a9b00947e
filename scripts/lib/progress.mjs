const WIDTH = 24;
const PLAIN_STEP = 100;

/**
 * Shows how far a long job is: a bar where a person watches, else a line every hundred articles.
 *
 * @param {NodeJS.WriteStream} stream
 * @param {number} total In the unit of `advance`.
 * @returns {{ advance: (amount: number) => void, say: (line: string) => void, end: () => void }}
 */
export function createProgress(stream, total) {
  let done = 0;
  let count = 0;
  const clear = stream.isTTY ? '\r\x1b[K' : '';
  const draw = () => {
    if (stream.isTTY) stream.write(clear + formatBar(total === 0 ? 1 : done / total, count));
  };
  return {
    advance(amount) {
      done += amount;
      count += 1;
      if (!stream.isTTY && count % PLAIN_STEP === 0) stream.write(`${count} articles sent\n`);
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
 * @param {number} count Articles sent.
 * @returns {string} "█████░░░░░  50 %  12 articles"
 */
export function formatBar(share, count) {
  const bounded = Math.min(1, Math.max(0, share));
  const full = Math.round(bounded * WIDTH);
  const percent = String(Math.round(bounded * 100)).padStart(3);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} %  ${count} ${count === 1 ? 'article' : 'articles'}`;
}
