import { getPayload } from 'payload';
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { aScratchFolder } from './start-payload';

const folder = aScratchFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a database whose tables are not up to date is refused, and accepted once migrated', async () => {
  Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: '', PAYLOAD_MIGRATING: 'true' });
  const { migrateDatabase, refuseOutdatedDatabase } = await import('../src/database/database');
  const { environment } = await import('../src/environment');
  const { default: config } = await import('../src/payload.config');
  const payload = await getPayload({ config, disableOnInit: true });

  await expect(refuseOutdatedDatabase(payload)).rejects.toThrow(
    /lacks the migration ".*initial": run "npm run migrate/,
  );
  await migrateDatabase(payload, environment.databaseUrl);
  await expect(refuseOutdatedDatabase(payload)).resolves.toBeUndefined();

  await payload.destroy();
});
