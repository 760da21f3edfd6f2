import { expect, test } from 'vitest';
import { secretsOf, type Secrets } from './secrets.ts';
import { isLoopback, refuseWeakSecrets } from './weak-secrets.ts';
import { aFolder } from '../test/a-folder.ts';

const openToAll = { CMS_URL: 'http://localhost:3000', OFFICIAL_URL: 'https://gjakova.rks-gov.net' };
const own = { CMS_URL: 'http://localhost:3000', OFFICIAL_URL: 'http://127.0.0.1:4321' };
const strong = (changes: Partial<Secrets>): Secrets => ({ ...secretsOf(aFolder(), {}), ...changes });

test.each(['http://localhost:3000', 'http://127.3.2.1', 'http://[::1]:80', 'http://portal.localhost'])(
  '%s is this machine',
  (address) => expect(isLoopback(address)).toBe(true),
);

test.each(['https://gjakova.rks-gov.net', 'http://10.0.0.4', 'http://localhost.example.org'])(
  '%s is not this machine alone',
  (address) => expect(isLoopback(address)).toBe(false),
);

test('secrets that the start makes are strong enough for the public', () => {
  expect(() => refuseWeakSecrets(strong({}), openToAll)).not.toThrow();
});

test.each([
  ['too short', 'Qx7!kd93Lm', 'has fewer than 32 characters'],
  ['one character over and over', 'a'.repeat(40), 'repeats few characters'],
  ['well-known words', 'my-secret-password-changeme-example', 'is made of well-known words'],
])('a secret that is %s stops a public start, without being told', (_, secret, reason) => {
  const check = () => refuseWeakSecrets(strong({ PAYLOAD_SECRET: secret }), openToAll);

  expect(check).toThrow(`PAYLOAD_SECRET ${reason}`);
  expect(check).not.toThrow(secret);
});

test('each of several webhook secrets has to be strong', () => {
  const { WEBHOOK_SECRETS } = strong({});
  const check = () => refuseWeakSecrets(strong({ WEBHOOK_SECRETS: `${WEBHOOK_SECRETS},whsec_c2hvcnQ=` }), openToAll);

  expect(check).toThrow('WEBHOOK_SECRETS has fewer');
});

test('on a machine of one’s own a weak secret will do', () => {
  expect(() => refuseWeakSecrets(strong({ PAYLOAD_SECRET: 'weak' }), own)).not.toThrow();
});
