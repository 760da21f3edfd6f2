import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { firstStart, startOn } from './system.ts';

const told = z.string().min(1);
const accountsSchema = z.object({ administrator: told, password: told, editor: told, 'editor-password': told });

/**
 * The first `npm start` on an empty data folder: loads the content and makes the accounts. Browser and fault tests go
 * on from what it leaves; both call it, and it happens once in a test run.
 */
export default async function startTheFirstTime(): Promise<void> {
  if (process.env['FIRST_START'] === 'done') return;
  rmSync(firstStart.dataFolder, { recursive: true, force: true });
  mkdirSync(firstStart.dataFolder, { recursive: true });
  const system = await startOn(firstStart.dataFolder);
  try {
    writeFileSync(firstStart.accounts, JSON.stringify(accountsSchema.parse(system.named)));
  } finally {
    await system.stop();
  }
  process.env['FIRST_START'] = 'done'; // for the processes that this one starts
}
