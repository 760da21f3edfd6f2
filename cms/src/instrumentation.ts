/** Starts the CMS with the server, not with the first request. Called by Next. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./start-cms')).startCms();
}
