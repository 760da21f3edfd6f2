import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { netlifyConfiguration } from './netlify-configuration.ts';
import { securityHeadersOf } from './security-headers.ts';

const committed = readFileSync(path.resolve(import.meta.dirname, '../../netlify.toml'), 'utf8');

it('says what netlify.toml says', () => {
  expect(committed).toBe(netlifyConfiguration());
});

it('gives files the headers of our own server', () => {
  for (const [name, value] of Object.entries(securityHeadersOf('https://gjakova.example'))) {
    expect(committed).toContain(`    ${name} = ${JSON.stringify(value)}`);
  }
});
