import { expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

it('needs nothing to be told: ports and origins of this machine, the data folder of the repository', () => {
  const environment = readEnvironment({});

  expect(environment.database).toMatch(/\/\.data\/publisher\.db$/);
  expect(environment.cmsUrl).toBe('http://localhost:3000');
  expect(environment.origins).toEqual({ official: 'http://localhost:4321', portal: 'http://localhost:4322' });
  expect(environment.pollMs).toBe(10_000);
  expect(environment.retry).toEqual({ firstMs: 500, longestMs: 30_000 });
});

it('takes origins and addresses from the ports, unless told', () => {
  const environment = readEnvironment({
    CMS_PORT: '4000',
    PORTAL_PORT: '5000',
    OFFICIAL_URL: 'https://gjakova.example/',
  });

  expect(environment.cmsUrl).toBe('http://localhost:4000');
  expect(environment.origins).toEqual({ official: 'https://gjakova.example', portal: 'http://localhost:5000' });
});

it('reads several secrets, and none from an empty variable', () => {
  expect(readEnvironment({ WEBHOOK_SECRETS: 'whsec_a, whsec_b' }).webhookSecrets).toEqual(['whsec_a', 'whsec_b']);
  expect(readEnvironment({ WEBHOOK_SECRETS: '' }).webhookSecrets).toEqual([]);
});

it.each([
  ['PORTAL_PORT', '70000'],
  ['POLL_MS', 'often'],
  ['PULL_RETRY_MAX_MS', '0'],
  ['OFFICIAL_URL', 'gjakova.example'],
  ['CMS_URL', 'https://gjakova.example/cms/'],
])('names the variable that is wrong: %s=%s', (name, value) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^The environment is wrong: ${name} `));
});
