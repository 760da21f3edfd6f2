import { expect, test } from 'vitest';
import { stateIn, type KeptReceipt, type LatestPublication } from './publication-state';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 9, 31, seconds)).toISOString();
const aPublication = (change: Partial<LatestPublication> = {}): LatestPublication => ({
  at: at(2),
  number: 7,
  locales: ['sq', 'sr'],
  ...change,
});
const aReceipt = (change: Partial<KeptReceipt> = {}): KeptReceipt => ({
  sequence: 7,
  locale: 'sq',
  state: 'live',
  at: at(3),
  address: 'http://x/sq/',
  ...change,
});
const refused = { state: 'refused', step: 'links', reason: 'why' } as const;

test('what was never published is not public', () => {
  expect(stateIn('sq', undefined, [])).toEqual({ state: 'not public' });
});

test('a language that the publication does not have is not public, whatever was told before', () => {
  expect(stateIn('en', aPublication(), [aReceipt({ locale: 'en', sequence: 3 })])).toEqual({ state: 'not public' });
});

test('a publication waits until there is a receipt for it: those of earlier ones do not count', () => {
  const waiting = { state: 'waiting', since: at(2) };

  expect(stateIn('sq', aPublication(), [])).toEqual(waiting);
  expect(stateIn('sq', aPublication(), [aReceipt({ sequence: 6 }), aReceipt({ locale: 'sr' })])).toEqual(waiting);
  expect(stateIn('sq', aPublication({ number: undefined }), [aReceipt()])).toEqual(waiting);
});

test('a receipt of a later entry answers for an earlier one', () => {
  expect(stateIn('sq', aPublication(), [aReceipt({ sequence: 9 })]).state).toBe('live');
});

test('the seconds run from the publication to its receipt', () => {
  const state = stateIn('sq', aPublication(), [aReceipt({ at: at(3).replace('.000', '.400') })]);

  expect(state).toMatchObject({ state: 'live', seconds: 1.4, address: 'http://x/sq/' });
});

test('what is told again has been so since the first time', () => {
  const again = [aReceipt(), aReceipt({ sequence: 20, at: at(50) })];
  const mended = [aReceipt(refused), aReceipt({ sequence: 20, at: at(50) })];

  expect(stateIn('sq', aPublication(), again)).toMatchObject({ since: at(3), seconds: 1 });
  expect(stateIn('sq', aPublication(), mended)).toMatchObject({ since: at(50), seconds: 48 });
});

test('a refusal says whether an earlier version is still shown', () => {
  const before = (state: 'live' | 'gone') => [aReceipt({ sequence: 3, state }), aReceipt(refused)];

  expect(stateIn('sq', aPublication(), before('live'))).toEqual({
    state: 'refused',
    since: at(3),
    step: 'links',
    reason: 'why',
    isEarlierShown: true,
  });
  expect(stateIn('sq', aPublication(), before('gone'))).toMatchObject({ isEarlierShown: false });
  expect(stateIn('sq', aPublication(), [aReceipt(refused)])).toMatchObject({ isEarlierShown: false });
});

test('a withdrawal is gone once the publisher says so', () => {
  const told = [aReceipt(), aReceipt({ sequence: 8, state: 'gone', address: null, at: at(9) })];

  expect(stateIn('sq', aPublication({ number: 8 }), told)).toEqual({ state: 'gone', since: at(9) });
});
