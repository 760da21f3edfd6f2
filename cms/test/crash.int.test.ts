import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aScratchFolder, startPayload, type Cms } from './start-payload';

let cms: Cms | undefined;
afterAll(() => cms?.stop());

test('killed between commit and numbering, the next process numbers what was acknowledged', async () => {
  const folder = aScratchFolder();
  const script = path.join(import.meta.dirname, 'publish-and-be-killed.ts');
  const child = spawnSync(process.execPath, ['--import', 'tsx', script, folder], {
    cwd: path.join(import.meta.dirname, '..'),
    encoding: 'utf8',
    timeout: 50_000,
  });
  expect(child.signal, child.stderr).toBe('SIGKILL');
  cms = await startPayload(folder);
  const { changesAfter } = await import('../src/outbox/changes');
  const { numberCommitted } = await import('../src/outbox/number');

  const before = await changesAfter(cms.payload, 0);
  const numbered = await numberCommitted(cms.payload, 'the next process');
  const { groups } = await changesAfter(cms.payload, 0);

  expect([before.groups, before.header.upto, numbered]).toEqual([[], 0, 1]);
  expect(groups[0].locales.sq).toMatchObject({ title: 'Urbanizmi' });
});
