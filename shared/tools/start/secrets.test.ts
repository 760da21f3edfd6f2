import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../test/a-folder.ts';
import { secretNames, secretsOf } from './secrets.ts';

test('secrets are made once, for this user alone', () => {
  const folder = aFolder();

  const first = secretsOf(folder, {});

  expect(secretsOf(folder, {})).toEqual(first);
  expect(statSync(join(folder, 'secrets')).mode & 0o777).toBe(0o600);
  expect(new Set(Object.values(first)).size).toBe(secretNames.length);
  expect(first.WEBHOOK_SECRETS).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
});

test('a secret from the environment wins, and is not kept', () => {
  const folder = aFolder();

  const { IMPORT_KEY, PUBLISHER_KEY } = secretsOf(folder, { IMPORT_KEY: 'from outside' });

  expect(IMPORT_KEY).toBe('from outside');
  expect(readFileSync(join(folder, 'secrets'), 'utf8')).not.toContain('from outside');
  expect(secretsOf(folder, {}).PUBLISHER_KEY).toBe(PUBLISHER_KEY);
});

test('a secret that an older file does not have is added to it', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'secrets'), JSON.stringify({ PAYLOAD_SECRET: 'the old one' }));

  const secrets = secretsOf(folder, {});

  expect(secrets.PAYLOAD_SECRET).toBe('the old one');
  expect(secretsOf(folder, {})).toEqual(secrets);
});

test('a file of secrets that cannot be understood is never overwritten', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'secrets'), '{ "PAYLOAD_SEC');

  expect(() => secretsOf(folder, {})).toThrow(/secrets" cannot be understood: put back a copy/);
  expect(readFileSync(join(folder, 'secrets'), 'utf8')).toBe('{ "PAYLOAD_SEC');
});
