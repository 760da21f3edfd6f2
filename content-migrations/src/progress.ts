import type { OnProgress } from './load.ts';

const interval = 2000;

/** Shows progress on a terminal in one line that changes, elsewhere in a line every two seconds. */
export function showProgress(stream: NodeJS.WriteStream, now: () => number = Date.now): OnProgress {
  let shownAt = now();
  return (loaded, total) => {
    const isDone = loaded === total;
    const line = `loaded ${loaded} of ${total} documents`;
    if (stream.isTTY) {
      // The cursor goes back to the start of the line, so that whatever is written next replaces it.
      stream.write(`${line}${isDone ? '\n' : '\r'}`);
    } else if (isDone || now() - shownAt >= interval) {
      shownAt = now();
      stream.write(`${line}\n`);
    }
  };
}
