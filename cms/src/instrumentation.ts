/** Starts the CMS with the server, not with the first request. Called by Next. */
export async function register() {
  // eslint-disable-next-line no-restricted-syntax -- Next knows this expression, and leaves the import out elsewhere
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./start-cms')).startCms();
}
