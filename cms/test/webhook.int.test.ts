import { afterEach, expect, test } from 'vitest';
import { webhookSchema } from '@gjakova/shared/schemas/webhook';
import { postMessage } from '../src/outbox/post-message';
import { aReceiver, isSignedBy, type Receiver, type Reply } from './a-receiver';

const secrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_AAKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'];
const sending = { secrets, timeoutMs: 5_000 };
const receivers: Receiver[] = [];
afterEach(() => Promise.all(receivers.splice(0).map(({ stop }) => stop())));

async function receiverThat(reply?: Reply) {
  const receiver = await aReceiver(reply);
  receivers.push(receiver);
  return receiver;
}
const failed = (reason: object, retryAfterMs = 0) => ({ kind: 'failed', reason, retryAfterMs });

test('a message carries no content, and says which one it is', async () => {
  const { target, received } = await receiverThat();

  expect(await postMessage(target, 'msg_1', sending)).toEqual({ kind: 'delivered' });

  expect(received.map(({ id }) => id)).toEqual(['msg_1']);
  expect(Object.keys(webhookSchema.parse(JSON.parse(received[0].body)))).toEqual(['type', 'timestamp']);
});

test('while keys are changed, a receiver that knows the old or the new one believes the message', async () => {
  const { target, received } = await receiverThat();

  await postMessage(target, 'msg_1', sending);

  const stranger = 'whsec_BBKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  expect([...secrets, stranger].map((secret) => isSignedBy(secret, received[0]))).toEqual([true, true, false]);
});

test('a redirect is not followed', async () => {
  const elsewhere = await receiverThat();
  const { target } = await receiverThat({ status: 307, headers: { location: elsewhere.target } });

  expect(await postMessage(target, 'msg_1', sending)).toEqual(failed({ code: 'redirect' }));
  expect(elsewhere.received).toEqual([]);
});

test.each([
  [{ status: 401 }, failed({ code: 'status', status: 401 })],
  [{ status: 410 }, failed({ code: 'gone' })],
  [{ status: 503, headers: { 'retry-after': '7' } }, failed({ code: 'status', status: 503 }, 7_000)],
  [{ status: 429, headers: { 'retry-after': '1' } }, failed({ code: 'status', status: 429 }, 1_000)],
  [{ status: 500, headers: { 'retry-after': '7' } }, failed({ code: 'status', status: 500 })],
] as const)('an answer of %o is a failure', async (reply, outcome) => {
  const { target } = await receiverThat(reply);

  expect(await postMessage(target, 'msg_1', sending)).toEqual(outcome);
});

test('no answer in time, and nobody there, are failures too', async () => {
  const { target } = await receiverThat('never');
  const absent = await aReceiver();
  await absent.stop();

  expect(await postMessage(target, 'msg_1', { secrets, timeoutMs: 200 })).toEqual(
    failed({ code: 'timeout', seconds: 0.2 }),
  );
  expect(await postMessage(absent.target, 'msg_1', sending)).toEqual(failed({ code: 'unreachable' }));
});

test('credentials of a target go as HTTP Basic, its query as it is', async () => {
  const { target, received } = await receiverThat();
  const address = `${target.replace('//', '//gjakova:fj%C3%A4l@')}?hook=7`;

  expect(await postMessage(address, 'msg_1', sending)).toEqual({ kind: 'delivered' });

  const [scheme, pair] = String(received[0].headers.authorization).split(' ');
  expect([scheme, Buffer.from(pair, 'base64').toString()]).toEqual(['Basic', 'gjakova:fjäl']);
});
