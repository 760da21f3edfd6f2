const words = /(FOREIGN KEY|UNIQUE) constraint failed/;

/** Whether an error, or what it came from, is that a save names a document that is not there, or a row of another one. */
export const isForeignRow = (error: unknown): boolean =>
  error instanceof Error && (words.test(error.message) || isForeignRow(error.cause));
