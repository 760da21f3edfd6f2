import { getPayload } from 'payload';
import { refuseOutdatedDatabase, refuseUnusableDatabase } from './database/database';

/** Opens the database and starts what runs beside requests; if that is impossible, says why and ends the process. */
export async function startCms() {
  try {
    const { environment } = await import('./environment');
    await refuseUnusableDatabase(environment.databaseUrl);
    const { default: config } = await import('./payload.config');
    const payload = await getPayload({ config });
    await refuseOutdatedDatabase(payload);
  } catch (error) {
    console.error((error as Error).message); // everything thrown here is an Error
    process.exit(1);
  }
}
