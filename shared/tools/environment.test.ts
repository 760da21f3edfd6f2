import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('everything has a default, below the repository and on this machine', () => {
  const environment = readEnvironment({}, '/srv/gjakova');

  expect(environment).toEqual({
    dataDir: '/srv/gjakova/.data',
    databaseUrl: 'file:/srv/gjakova/.data/cms.db',
    backoff: { first: 500, longest: 30_000, healthyAfter: 60_000 },
    ports: { CMS_PORT: 3000, PUBLISHER_PORT: 4320, OFFICIAL_PORT: 4321, PORTAL_PORT: 4322 },
    origins: {
      CMS_URL: 'http://localhost:3000',
      OFFICIAL_URL: 'http://localhost:4321',
      PORTAL_URL: 'http://localhost:4322',
    },
  });
});

test('an origin follows its port, and loses a slash at its end', () => {
  const { origins } = readEnvironment({ PORTAL_PORT: '5000', OFFICIAL_URL: 'https://gjakova.example/' }, '/');

  expect(origins.PORTAL_URL).toBe('http://localhost:5000');
  expect(origins.OFFICIAL_URL).toBe('https://gjakova.example');
});

test('a setting of the programs is checked before anything starts, and an empty one is none', () => {
  expect(() => readEnvironment({ POLL_MS: 'abc' }, '/')).toThrow(/^POLL_MS is "abc", which cannot be used/);
  expect(() => readEnvironment({ LEASE_MS: '', CMS_PORT: '' }, '/')).not.toThrow();
});

test('a value that cannot be used is named with its variable, each in a line', () => {
  const read = () => readEnvironment({ CMS_PORT: 'three', PORTAL_URL: 'gjakovaportal.com' }, '/');

  expect(read).toThrow(/^CMS_PORT is "three".*\nPORTAL_URL is "gjakovaportal\.com".*$/);
});
