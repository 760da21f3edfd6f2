import { expect, test } from 'vitest';
import { readTarget, sourceDataFolder } from './environment.ts';

test('the CMS is sought on its port of this machine when nothing else is said', () => {
  expect(readTarget({ IMPORT_KEY: 'k' })).toEqual({ cmsUrl: 'http://localhost:3000', importKey: 'k' });
  expect(readTarget({ IMPORT_KEY: 'k', CMS_PORT: '4000' }).cmsUrl).toBe('http://localhost:4000');
  expect(readTarget({ IMPORT_KEY: 'k', CMS_URL: 'https://cms.example/' }).cmsUrl).toBe('https://cms.example');
});

test.each([
  [{}, 'IMPORT_KEY is not set.'],
  [{ IMPORT_KEY: '' }, 'IMPORT_KEY is not set.'],
  [{ IMPORT_KEY: 'k', CMS_PORT: 'three' }, 'CMS_PORT must be the number of a port'],
  [{ IMPORT_KEY: 'k', CMS_PORT: '70000' }, 'CMS_PORT must be the number of a port'],
  [{ IMPORT_KEY: 'k', CMS_URL: 'localhost:3000' }, 'CMS_URL must be an address'],
])('settings %j are refused in a sentence', (variables, sentence) => {
  expect(() => readTarget(variables)).toThrow(sentence);
});

test('the data of the sources is beside the repository when nothing else is said', () => {
  expect(sourceDataFolder({ SHARED_DIR: '/data' })).toBe('/data');
  expect(sourceDataFolder({})).toMatch(/\/shared$/);
});
