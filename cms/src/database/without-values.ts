/**
 * Takes the values out of the error of a failed statement, and gives it back.
 *
 * Drizzle writes all of them into its message, and logs keep messages: drafts and internal notes are nothing for a log.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error) || !('query' in error) || !('params' in error)) return error;
  const { message } = error;
  error.message = `Failed query: ${String(error.query)}`;
  error.stack = error.stack?.replace(message, () => error.message);
  delete error.params;
  return error;
}
