import { expect, test } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { readyBlock } from './ready-block.ts';

const environment = readEnvironment({}, '/');

test('the first start ends with the addresses and the accounts of two people', () => {
  const accounts = [
    { role: 'administrator', email: 'administrator@gjakova.example', password: 'abc' },
    { role: 'editor', email: 'editor@gjakova.example', password: 'def' },
  ];

  expect(readyBlock(environment, accounts, 71)).toBe(
    `panel http://localhost:3000/admin
official http://localhost:4321
portal http://localhost:4322
administrator administrator@gjakova.example
password abc
editor editor@gjakova.example
editor-password def
ready in 71 s`,
  );
});

test('a later start ends with the addresses', () => {
  expect(readyBlock(environment, [], 7).split('\n')).toHaveLength(4);
});
