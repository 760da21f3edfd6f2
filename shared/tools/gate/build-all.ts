import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Listr } from 'listr2';
import { readEnvironment } from '../environment.ts';
import { buildStep } from '../start/build-step.ts';
import { prepareDataFolder } from '../start/data-folder.ts';
import { toldOf } from '../start/refusal.ts';
import { secretsOf } from '../start/secrets.ts';
import { root } from './tool.ts';

/** Builds what is not built, as a start does, so that no test waits for it; gives whether all was well. */
export async function buildAll(): Promise<{ isGood: boolean; said: string }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gjakova-build-'));
  prepareDataFolder(dataDir);
  const environment = readEnvironment({ DATA_DIR: dataDir }, root);
  const installation = { root, environment, secrets: secretsOf(dataDir, {}), variables: process.env };
  try {
    await new Listr([buildStep(installation, new AbortController().signal)], { renderer: 'silent' }).run();
    return { isGood: true, said: '' };
  } catch (error) {
    return { isGood: false, said: toldOf(error, dataDir) };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
