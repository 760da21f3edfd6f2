import { expect, it } from 'vitest';
import { fill, sayCount } from './counting.ts';

const days = { one: 'radni dan', few: 'radna dana', other: 'radnih dana' };

it.each([
  [1, '1 radni dan'],
  [3, '3 radna dana'],
  [11, '11 radnih dana'],
  [21, '21 radni dan'],
])('%i has the word that Serbian gives it', (n, said) => {
  expect(sayCount(n, days, 'sr').replace('\u00a0', ' ')).toBe(said);
});

it('counts in Albanian by one and more', () => {
  const copies = { one: 'kopje e vërtetuar', other: 'kopje të vërtetuara' };

  expect([1, 2].map((n) => sayCount(n, copies, 'sq').replace('\u00a0', ' '))).toEqual([
    '1 kopje e vërtetuar',
    '2 kopje të vërtetuara',
  ]);
});

it('puts values into a text', () => {
  expect(fill('{day}, ora {time}', { day: 'e enjte, 26 nëntor 2026', time: '15:30' })).toBe(
    'e enjte, 26 nëntor 2026, ora 15:30',
  );
});

it('refuses a text with a name that has no value', () => {
  expect(() => fill('{day}', {})).toThrow('"day"');
});
