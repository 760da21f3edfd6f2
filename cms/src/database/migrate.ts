// Run by `npm run migrate -w cms`: brings the tables up to date. Safe at every start, quick when nothing is to be done.
import { getPayload } from 'payload';
import { migrateDatabase, refuseUnusableDatabase } from './database';

try {
  const { environment, startMigrating } = await import('../environment');
  startMigrating();
  await refuseUnusableDatabase(environment.databaseUrl);
  const { default: config } = await import('../payload.config');
  const payload = await getPayload({ config, disableOnInit: true });
  await migrateDatabase(payload, environment.databaseUrl);
  await payload.destroy();
  process.exit(0);
} catch (error) {
  console.error((error as Error).message); // everything thrown here is an Error
  process.exit(1);
}
