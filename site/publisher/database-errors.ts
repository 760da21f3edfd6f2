/** The codes of SQLite that decide what is done about an error (sqlite.org/rescode.html). */
const full = 13;
const damaged = [11, 26]; // SQLITE_CORRUPT, SQLITE_NOTADB

/** The disk has no room left: what was being written is undone, and can be tried again. */
export const isDiskFull = (error: unknown): boolean =>
  primaryCodeOf(error) === full || (error instanceof Error && 'code' in error && error.code === 'ENOSPC');

/** The file is no database, or a damaged one. */
export const isDamage = (error: unknown): boolean => damaged.includes(primaryCodeOf(error) ?? 0);

/** Any trouble with the database: never the fault of the document that met it. */
export const isDatabaseError = (error: unknown): boolean => primaryCodeOf(error) !== undefined;

function primaryCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}
