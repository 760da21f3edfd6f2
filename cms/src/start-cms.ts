/**
 * Opens the database and starts what runs beside requests; if that is impossible, says why and ends the process.
 *
 * Everything is imported here, because reading the environment may already be what fails.
 */
export async function startCms() {
  try {
    const { environment } = await import('./environment');
    const { refuseOutdatedDatabase, refuseUnusableDatabase } = await import('./database/database');
    await refuseUnusableDatabase(environment.databaseUrl);
    const { default: config } = await import('./payload.config');
    const { getPayload } = await import('payload');
    const payload = await getPayload({ config, disableOnInit: true });
    await refuseOutdatedDatabase(payload);
    await payload.config.onInit?.(payload);
  } catch (error) {
    console.error((error as Error).message); // everything thrown here is an Error
    process.exit(1);
  }
}
