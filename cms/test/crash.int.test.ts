import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aReceiver, type Receiver } from './a-receiver';
import { aScratchFolder, startPayload, type Cms } from './start-payload';

const folder = aScratchFolder();
const WEBHOOK_SECRETS = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
let receiver: Receiver;
let cms: Cms | undefined;
beforeAll(async () => void (receiver = await aReceiver()));
afterAll(async () => {
  await Promise.all([receiver.stop(), cms?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

test('killed before or after numbering, the next process numbers and tells what was acknowledged', async () => {
  const script = path.join(import.meta.dirname, 'publish-and-be-killed.ts');
  const child = spawnSync(process.execPath, ['--import', 'tsx', script, folder], {
    cwd: path.join(import.meta.dirname, '..'),
    encoding: 'utf8',
    timeout: 50_000,
  });
  expect(child.signal, child.stderr).toBe('SIGKILL');
  cms = await startPayload(folder, { WEBHOOK_TARGETS: receiver.target, WEBHOOK_SECRETS });
  const { changesAfter } = await import('../src/outbox/changes');
  const { startDispatcher } = await import('../src/outbox/dispatcher');
  const { environment } = await import('../src/environment');
  const before = await changesAfter(cms.payload, 0);

  const stop = await startDispatcher(cms.payload, environment.outbox);
  await vi.waitFor(() => expect(receiver.received.length).toBeGreaterThan(0), { timeout: 20_000 });
  await stop();

  const { groups } = await changesAfter(cms.payload, 0);
  expect(before.groups.map(({ locales }) => locales.sq)).toMatchObject([{ title: 'Urbanizmi' }]);
  expect(groups.map(({ locales }) => locales.sq)).toMatchObject([{ title: 'Urbanizmi' }, { title: 'Arsimi' }]);
}, 120_000);
