import { expect, it } from 'vitest';
import { formState } from './form-state.ts';

const at = (now: string) => (instant: string) => instant <= now;
const aForm = { status: 'current', validFrom: null, validTo: null } as const;

it('is current from the start of its first day to the end of its last', () => {
  const form = { ...aForm, validFrom: '2026-11-24', validTo: '2026-11-30' };
  const states = ['2026-11-23T22:59:59.000Z', '2026-11-23T23:00:00.000Z', '2026-11-30T22:59:59.000Z']
    .concat('2026-11-30T23:00:00.000Z')
    .map((now) => formState(form, at(now)));

  expect(states).toEqual(['not-yet', 'current', 'current', 'expired']);
});

it('is current while no day is named', () => {
  expect(formState(aForm, at('2026-11-24T10:00:00.000Z'))).toBe('current');
});

it('is withdrawn, whatever its days', () => {
  expect(formState({ ...aForm, status: 'withdrawn', validFrom: '2030-01-01' }, at('2026-11-24T10:00:00.000Z'))).toBe(
    'withdrawn',
  );
});
