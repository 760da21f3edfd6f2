/** A failure that the person at the terminal can mend: the message says what, why and what next, and is all they see. */
export class Refusal extends Error {
  override name = 'Refusal';
}

const fullDisk = /ENOSPC|no space left|database or disk is full|SQLITE_FULL/i;

/** Whether an error's or a program's own words say that a disk is full. */
export const saysThatTheDiskIsFull = (words: string): boolean => fullDisk.test(words);

/** What the terminal is told of a failure: a program's last words if there are any, then one sentence; no stack. */
export function toldOf(error: unknown, dataDir: string): string {
  if (error instanceof Refusal) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const lastWords = error instanceof Error && typeof error.cause === 'string' ? error.cause : '';
  const sentence = saysThatTheDiskIsFull(`${message} ${lastWords}`)
    ? `The disk that holds "${dataDir}" is full: make room and start again. (${message})`
    : message;
  return lastWords ? `${lastWords}\n${sentence}` : sentence;
}
