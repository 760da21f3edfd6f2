import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Role } from '../src/access/actors';
import { aReceiver, type Receiver } from './a-receiver';
import { aScratchFolder, startPayload, type Cms } from './start-payload';

const folder = aScratchFolder();
const WEBHOOK_SECRETS = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const LEASE_MS = '500';
let receiver: Receiver;
let cms: Cms | undefined;
beforeAll(async () => void (receiver = await aReceiver()));
afterAll(async () => {
  await Promise.all([receiver.stop(), cms?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Publishes in a process that is killed at a moment, as a person whom the database does not know yet. */
function publishAndBeKilledAt(moment: string, role: Role) {
  const script = path.join(import.meta.dirname, 'publish-and-be-killed.ts');
  const child = spawnSync(process.execPath, ['--import', 'tsx', script, folder, moment, role], {
    cwd: path.join(import.meta.dirname, '..'),
    env: { ...process.env, WEBHOOK_TARGETS: receiver.target, WEBHOOK_SECRETS, LEASE_MS },
    encoding: 'utf8',
    timeout: 50_000,
  });
  expect(child.signal, child.stderr).toBe('SIGKILL');
}

test('killed before or after numbering, the next process numbers and tells what was acknowledged', async () => {
  publishAndBeKilledAt('gjakova:committed', 'editor');
  publishAndBeKilledAt('gjakova:numbered', 'administrator');
  expect(receiver.received).toEqual([]);
  cms = await startPayload(folder, { WEBHOOK_TARGETS: receiver.target, WEBHOOK_SECRETS, LEASE_MS });
  const { changesAfter } = await import('../src/outbox/changes');
  const { startDispatcher } = await import('../src/outbox/dispatcher');
  const { environment } = await import('../src/environment');

  const before = await changesAfter(cms.payload, 0);
  const stop = await startDispatcher(cms.payload, { ...environment.outbox, numberingEveryMs: 20 });
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1), { timeout: 20_000 });
  await stop();

  const { groups, header } = await changesAfter(cms.payload, 0);
  expect([before.groups.length, header.upto]).toEqual([2, 2]);
  expect(groups.map(({ locales }) => locales.sq)).toEqual(
    Array(2).fill(expect.objectContaining({ kind: 'department' })),
  );
});
