import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Listr } from 'listr2';
import { readEnvironment } from '../environment.ts';
import { buildStep } from '../start/build-step.ts';
import { buildsOf, type Build } from '../start/builds.ts';
import { prepareDataFolder } from '../start/data-folder.ts';
import { toldOf } from '../start/refusal.ts';
import { secretsOf } from '../start/secrets.ts';
import { root } from './tool.ts';

/** How a build ended, and what it said. */
interface Built {
  isGood: boolean;
  said: string;
}

/** Builds what is not built, as a start does, so that no test waits for it. */
export const buildAll = (): Promise<Built> => build(() => true);

/** Builds the templates of both sites only. */
export const buildSites = (): Promise<Built> => build(({ program }) => program.name !== 'build-cms');

async function build(isWanted: (build: Build) => boolean): Promise<Built> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gjakova-build-'));
  prepareDataFolder(dataDir);
  const environment = readEnvironment({ DATA_DIR: dataDir }, root);
  const installation = { root, environment, secrets: secretsOf(dataDir, {}), variables: process.env };
  try {
    const builds = buildsOf(installation).filter(isWanted);
    await new Listr([buildStep(installation, new AbortController().signal, builds)], { renderer: 'silent' }).run();
    return { isGood: true, said: '' };
  } catch (error) {
    return { isGood: false, said: toldOf(error, dataDir) };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
