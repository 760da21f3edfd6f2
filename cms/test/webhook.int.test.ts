import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, test, vi } from 'vitest';
import { webhookSchema } from '@gjakova/shared/schemas/webhook';
import { announcerFor } from '../src/outbox/announcer';

const secrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_AAKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'];
let server: Server | undefined;
afterEach(() => void server?.close());

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A receiver that answers what it is told to; the last answer is repeated. */
async function aReceiver(...statuses: number[]) {
  const received: Received[] = [];
  server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ headers: request.headers, body });
      const status = statuses[Math.min(received.length, statuses.length) - 1];
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise((listening) => server?.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = server.address() as AddressInfo;
  return { target: `http://127.0.0.1:${port}/webhook`, received };
}

test('the message carries no content, and is signed with every key', async () => {
  const { target, received } = await aReceiver(204);

  announcerFor({ targets: [target], secrets }, () => undefined)();
  await vi.waitFor(() => expect(received).toHaveLength(1));

  const { headers, body } = received[0];
  for (const secret of secrets) new Webhook(secret).verify(body, headers as Record<string, string>);
  expect(Object.keys(webhookSchema.parse(JSON.parse(body)))).toEqual(['type', 'timestamp']);
  const stranger = new Webhook('whsec_BBKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
  expect(() => stranger.verify(body, headers as Record<string, string>)).toThrow();
});

test('a burst is at most two messages: one under way, one that waits', async () => {
  const { target, received } = await aReceiver(204);
  const announce = announcerFor({ targets: [target], secrets }, () => undefined);

  for (let n = 0; n < 50; n++) announce();
  await vi.waitFor(() => expect(received).toHaveLength(2));
  announce();
  await vi.waitFor(() => expect(received).toHaveLength(3));
});

test('a message that fails is complained of and sent again', async () => {
  const { target, received } = await aReceiver(500, 204);
  const complaints: string[] = [];

  announcerFor({ targets: [target], secrets }, (message, error) => complaints.push(`${message} ${String(error)}`))();
  await vi.waitFor(() => expect(received).toHaveLength(2), 5000);

  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain(`did not reach ${new URL(target).origin}`);
  expect(complaints[0]).toContain('500');
  expect(complaints[0]).not.toContain('/webhook');
});

test('a redirect is not followed', async () => {
  const { target, received } = await aReceiver(302);
  const complained = vi.fn();

  announcerFor({ targets: [target], secrets }, complained)();
  await vi.waitFor(() => expect(complained).toHaveBeenCalled());

  expect(received).toHaveLength(1);
});
