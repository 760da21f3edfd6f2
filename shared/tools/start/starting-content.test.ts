import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment, type Environment } from '../environment.ts';
import { aFolder } from '../test/a-folder.ts';
import { needsStartingContent, noteStartingContent } from './starting-content.ts';

function anInstallationWithContent(): Environment {
  const environment = readEnvironment({ DATA_DIR: aFolder() }, '/');
  writeFileSync(join(environment.dataDir, 'cms.db'), '');
  noteStartingContent(environment);
  return environment;
}

test('an installation without a database needs its starting content', () => {
  expect(needsStartingContent(readEnvironment({ DATA_DIR: aFolder() }, '/'))).toBe(true);
});

test('what was loaded once is not loaded again', () => {
  expect(needsStartingContent(anInstallationWithContent())).toBe(false);
});

test('a database that was removed, or another one, needs it anew', () => {
  const environment = anInstallationWithContent();

  expect(needsStartingContent({ ...environment, databaseUrl: 'mongodb://localhost/other' })).toBe(true);
  rmSync(join(environment.dataDir, 'cms.db'));
  expect(needsStartingContent(environment)).toBe(true);
});
