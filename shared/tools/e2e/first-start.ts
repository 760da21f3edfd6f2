import { expect } from '@playwright/test';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { firstStart, startOn } from './system.ts';

/**
 * The first `npm start` on an empty data folder: loads the content and makes the accounts. All browser tests go on
 * from what it leaves.
 */
export default async function startTheFirstTime(): Promise<void> {
  rmSync(firstStart.dataFolder, { recursive: true, force: true });
  mkdirSync(firstStart.dataFolder, { recursive: true });
  const system = await startOn(firstStart.dataFolder);
  const { administrator, password, editor, 'editor-password': editorPassword } = system.named;
  for (const told of [administrator, password, editor, editorPassword]) expect(told).toBeTruthy();
  writeFileSync(
    firstStart.accounts,
    JSON.stringify({ administrator, password, editor, 'editor-password': editorPassword }),
  );
  await system.stop();
}
