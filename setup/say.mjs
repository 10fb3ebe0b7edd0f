// How does setup speak? One plain line per thing that takes time; one sentence and exit code 1 where it cannot go on.

/**
 * Not to standard output: that belongs to the command that setup runs before.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {string} sentence what happened and what to do
 * @returns {never}
 */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
