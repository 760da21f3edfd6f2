import { expect, test } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { aFolder } from '../test/a-folder.ts';
import type { Installation } from './installation.ts';
import { contentLoader, processesOf } from './programs.ts';
import { secretNames, secretsOf } from './secrets.ts';

function anInstallation(variables: NodeJS.ProcessEnv = {}): Installation {
  const dataDir = aFolder();
  const environment = readEnvironment({ DATA_DIR: dataDir, ...variables }, '/');
  return { root: '/srv/gjakova', environment, secrets: secretsOf(dataDir, {}), variables };
}

const secretsIn = (env: NodeJS.ProcessEnv) => secretNames.filter((name) => env[name] !== undefined);

test('each process gets the secrets that it has a use for, and no other', () => {
  const installation = anInstallation({ SETUP_KEY: 'from the caller' });
  const { cms, publisher, server } = processesOf(installation);

  expect(secretsIn(cms.env)).toEqual(secretNames);
  expect(secretsIn(publisher.env)).toEqual(['PUBLISHER_KEY', 'WEBHOOK_SECRETS']);
  expect(secretsIn(server.env)).toEqual([]);
  expect(secretsIn(contentLoader(installation).env)).toEqual(['IMPORT_KEY']);
});

test('the webhook goes to the publisher, unless the caller wants another target or none', () => {
  const targetOf = (variables: NodeJS.ProcessEnv) => processesOf(anInstallation(variables)).cms.env['WEBHOOK_TARGETS'];

  expect(targetOf({ PUBLISHER_PORT: '5001' })).toBe('http://127.0.0.1:5001/webhook');
  expect(targetOf({ WEBHOOK_TARGETS: '' })).toBe('');
});

test('what the caller sets for the processes is passed on', () => {
  expect(processesOf(anInstallation({ POLL_MS: '0' })).publisher.env['POLL_MS']).toBe('0');
});

test('the publisher asks the CMS beside it, whatever its public address is', () => {
  const { cms, publisher } = processesOf(anInstallation({ CMS_URL: 'https://paneli.example', CMS_PORT: '5000' }));

  expect(cms.env['CMS_URL']).toBe('https://paneli.example');
  expect(publisher.env['CMS_URL']).toBe('http://127.0.0.1:5000');
});
