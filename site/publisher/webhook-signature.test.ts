import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { isGenuine } from './webhook-signature.ts';

const [first, second] = ['one', 'two'].map((word) => `whsec_${Buffer.from(word.repeat(10)).toString('base64')}`);
const body = '{"type":"content.changed"}';

function signedBy(secret: string): Record<string, string> {
  const now = new Date();
  const signature = new Webhook(secret).sign('msg_1', now, body);
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': `${Math.floor(now.getTime() / 1000)}`,
    'webhook-signature': signature,
  };
}

function withLetters(headers: Record<string, string>): Record<string, string> {
  return { ...headers, 'webhook-timestamp': `${headers['webhook-timestamp']}abc` };
}

it('hears a webhook that any of the secrets has signed', () => {
  expect(isGenuine(body, signedBy(second), [first, second])).toBe(true);
});

it.each([
  ['of another body', `${body} `, signedBy(first), [first]],
  ['of another secret', body, signedBy(second), [first]],
  ['without headers', body, {}, [first]],
  ['without a body', '', signedBy(first), [first]],
  ['with letters behind its time', body, withLetters(signedBy(first)), [first]],
  ['while there is no secret', body, signedBy(first), []],
])('does not hear one %s', (_, text, headers, secrets) => {
  expect(isGenuine(text, headers, secrets)).toBe(false);
});

it('says so when a secret is none', () => {
  expect(() => isGenuine(body, signedBy(first), ['whsec_'])).toThrow();
});
