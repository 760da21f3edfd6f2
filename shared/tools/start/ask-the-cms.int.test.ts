import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { whyTheCmsIsNotReady } from './ask-the-cms.ts';
import type { Installation } from './installation.ts';

/** What the start makes of a CMS that answers `healthz` like this. */
async function whyNotReady(status: number, body: string): Promise<string | undefined> {
  const cms = createServer((_, response) => response.writeHead(status).end(body)).listen(0, '127.0.0.1');
  await once(cms, 'listening');
  const { port } = cms.address() as AddressInfo; // it listens on TCP
  const asked = { environment: { ports: { CMS_PORT: port } }, secrets: { SETUP_KEY: 'key' } } as Installation; // what is read of it
  try {
    return await whyTheCmsIsNotReady(asked);
  } finally {
    cms.close();
  }
}

test('a CMS that works is ready, also when it knows of trouble', async () => {
  expect(await whyNotReady(200, '{"status":"ok"}')).toBeUndefined();
  expect(await whyNotReady(503, '{"status":"problems","problems":["The publisher is silent."]}')).toBeUndefined();
});

test.each(['', '<h1>Starting</h1>', '{"status":"starting"}'])(
  'a CMS that answers 503 with %j is not ready',
  async (body) => {
    expect(await whyNotReady(503, body)).toContain('answers 503');
  },
);
