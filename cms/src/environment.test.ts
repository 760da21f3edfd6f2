import { expect, test } from 'vitest';
import { readEnvironment } from './environment';

test('nothing set is a machine of one’s own', () => {
  const { cmsUrl, isProduction, databaseUrl, serviceKeys, outbox } = readEnvironment({});

  expect([cmsUrl, isProduction]).toEqual(['http://localhost:3000', false]);
  expect(databaseUrl).toMatch(/^file:\/.*\/\.data\/cms\.db$/);
  expect(serviceKeys).toEqual({ publisher: undefined, import: undefined, setup: undefined });
  expect(outbox.webhook).toMatchObject({ targets: [], secrets: [], timeoutMs: 5_000, attempts: 10 });
});

test('an empty variable counts as absent', () => {
  expect(readEnvironment({ DATABASE_URL: '', PUBLISHER_KEY: '' }).serviceKeys.publisher).toBeUndefined();
});

test('a public origin refuses a missing or weak secret', () => {
  const origins = [{ CMS_URL: 'https://cms.example.org' }, { OFFICIAL_URL: 'https://x.example.org' }];
  const weak = [undefined, 'short', 'x'.repeat(64)];

  for (const origin of origins) {
    for (const PAYLOAD_SECRET of weak) {
      expect(() => readEnvironment({ ...origin, PAYLOAD_SECRET })).toThrow(/^PAYLOAD_SECRET is missing or weak/);
    }
    const strong = { ...origin, PAYLOAD_SECRET: '0f6c1b7a9e2d4853b1c7a6e5d4f3028190ab' };
    expect(readEnvironment(strong).isProduction).toBe(true);
  }
});

test('a panel that others reach is reached by https only', () => {
  const PAYLOAD_SECRET = '0f6c1b7a9e2d4853b1c7a6e5d4f3028190ab';

  expect(() => readEnvironment({ CMS_URL: 'http://cms.example.org', PAYLOAD_SECRET })).toThrow(
    /^CMS_URL is "http:\/\/cms\.example\.org", and passwords would cross the network/,
  );
  expect(readEnvironment({ CMS_URL: 'https://cms.example.org', PAYLOAD_SECRET }).isOwnMachine).toBe(false);
  expect(readEnvironment({ CMS_URL: 'http://127.0.0.1:3000' }).isOwnMachine).toBe(true);
});

test.each([
  ['CMS_PORT', 'abc'],
  ['CMS_PORT', '70000'],
  ['CMS_URL', 'cms'],
  ['IMPORT_KEY', 'short'],
  ['WEBHOOK_TARGETS', 'nowhere'],
  ['WEBHOOK_SECRETS', 'secret'],
  ['WEBHOOK_ATTEMPTS', '0'],
  ['WEBHOOK_TIMEOUT_MS', 'soon'],
  ['LEASE_MS', '-1'],
  ['LIVE_WITHIN_MS', '1.5'],
])('%s=%s is refused by its name', (name, value) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} cannot be used`));
});

test('webhooks without a key to sign with are refused', () => {
  expect(() => readEnvironment({ WEBHOOK_TARGETS: 'http://127.0.0.1:4320/webhook' })).toThrow(/WEBHOOK_SECRETS/);
});

test('times come from the environment', () => {
  const times = { LEASE_MS: '300', NUMBERING_EVERY_MS: '20', LIVE_WITHIN_MS: '50', PUBLISHER_SILENT_AFTER_MS: '60' };
  const webhook = {
    WEBHOOK_RETRY_MS: '10',
    WEBHOOK_RETRY_MAX_MS: '40',
    WEBHOOK_TIMEOUT_MS: '30',
    WEBHOOK_ATTEMPTS: '3',
  };

  expect(readEnvironment({ ...times, ...webhook })).toMatchObject({
    outbox: {
      leaseMs: 300,
      numberingEveryMs: 20,
      webhook: { firstPauseMs: 10, longestPauseMs: 40, timeoutMs: 30, attempts: 3 },
    },
    liveWithinMs: 50,
    publisherSilentAfterMs: 60,
  });
});

test('one target twice is refused, in a sentence without its password', () => {
  const WEBHOOK_TARGETS = 'https://a:password@example.org/hook?x=1, https://example.org/hook?x=2';

  expect(() => readEnvironment({ WEBHOOK_TARGETS, WEBHOOK_SECRETS: 'whsec_abc' })).toThrow(
    /^WEBHOOK_TARGETS names "https:\/\/example\.org\/hook" twice/,
  );
});
