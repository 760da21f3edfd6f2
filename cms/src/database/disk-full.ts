const words = /SQLITE_FULL|database or disk is full|ENOSPC|OutOfDiskSpace/;

/** Whether an error, or what it came from, is that there is no room for more. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return words.test(`${code} ${error.message}`) || isDiskFull(error.cause);
}
