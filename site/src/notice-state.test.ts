import { expect, it } from 'vitest';
import { isOpen, noticeState, type NoticeFacts } from './notice-state.ts';

const notice: NoticeFacts = {
  closesAt: '2026-11-27T14:30:00.000Z',
  displayUntil: '2026-12-31T23:00:00.000Z',
  isCancelled: false,
  isExtended: false,
};
const stateAt = (now: string, changed: Partial<NoticeFacts> = {}) =>
  noticeState({ ...notice, ...changed }, (instant) => instant <= now);

it('a notice closes at its deadline by itself', () => {
  expect(stateAt('2026-11-27T14:29:59.999Z')).toBe('open');
  expect(stateAt('2026-11-27T14:30:00.000Z')).toBe('closed');
});

it('an extended notice is open until its latest deadline', () => {
  const extended = { isExtended: true, closesAt: '2026-12-04T14:30:00.000Z' };

  expect(stateAt('2026-11-30T00:00:00.000Z', extended)).toBe('extended');
  expect(stateAt('2026-12-04T14:30:00.000Z', extended)).toBe('closed');
});

it('a notice that was called off is neither open nor closed', () => {
  expect(stateAt('2026-11-01T00:00:00.000Z', { isCancelled: true })).toBe('cancelled');
  expect(stateAt('2027-01-01T00:00:00.000Z', { isCancelled: true })).toBe('cancelled');
});

it('a notice without a deadline is shown for a time and then only kept', () => {
  expect(stateAt('2026-11-30T00:00:00.000Z', { closesAt: null })).toBe('posted');
  expect(stateAt('2027-01-01T00:00:00.000Z', { closesAt: null })).toBe('archived');
});

it('something can be handed in while a notice is open or extended', () => {
  const all = ['open', 'extended', 'closed', 'cancelled', 'posted', 'archived'] as const;

  expect(all.filter(isOpen)).toEqual(['open', 'extended']);
});
