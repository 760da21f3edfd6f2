import { describe, expect, it } from 'vitest';
import { noticesClosingWithin, noticesShown, openFirst } from './notices.ts';
import { reading } from './test/reading.ts';

const notice = (publicId: string, closesAt: string | null, more = {}) => ({
  kind: 'notice',
  publicId,
  closesAt,
  postedAt: '2026-11-10T08:00:00.000Z',
  displayUntil: '2026-12-31T22:59:00.000Z',
  isCancelled: false,
  isExtended: false,
  ...more,
});
const isPast = (instant: string, now = '2026-11-24T15:00:00.000Z') => [`isPast|${instant}`, instant <= now] as const;
const idsOf = (notices: { card: { publicId: string } }[]) => notices.map(({ card }) => card.publicId);

describe('what closes within some days', () => {
  const closed = notice('closed', '2026-11-24T14:30:00.000Z');
  const tonight = notice('tonight', '2026-11-24T19:00:00.000Z');
  const tomorrow = notice('tomorrow', '2026-11-25T14:30:00.000Z');
  const reads = {
    today: '2026-11-24',
    'cards|sq/notices-closing/2026-11-24': [tonight, closed],
    'cards|sq/notices-closing/2026-11-25': [tomorrow],
    ...Object.fromEntries([closed, tonight, tomorrow].map(({ closesAt }) => isPast(closesAt ?? ''))),
  };

  it('is what is still open, the first to close first', () => {
    expect(idsOf(reading(reads, () => noticesClosingWithin(1, 'sq')))).toEqual(['tonight', 'tomorrow']);
  });

  it('asks for no other day', () => {
    expect(idsOf(reading(reads, () => noticesClosingWithin(0, 'sq')))).toEqual(['tonight']);
  });
});

it('lists show what is to be shown from this month on, until its day has come', () => {
  const over = notice('over', null, { displayUntil: '2026-11-20T22:59:00.000Z' });
  const shown = notice('shown', null);
  const reads = {
    today: '2026-11-24',
    'children|sq/notices-shown': ['2026-10', '2026-11', '2026-12'],
    'cards|sq/notices-shown/2026-11': [over],
    'cards|sq/notices-shown/2026-12': [shown],
    ...Object.fromEntries([over, shown].map(({ displayUntil }) => isPast(displayUntil))),
  };

  expect(idsOf(reading(reads, () => noticesShown('sq')))).toEqual(['shown']);
});

it('puts what can still be answered before the rest, and of that what closes first', () => {
  const listed = (publicId: string, closesAt: string | null, state: 'open' | 'closed' | 'posted') => ({
    // a card as far as the order needs it
    card: notice(publicId, closesAt) as unknown as Parameters<typeof openFirst>[0][number]['card'],
    state,
  });
  const notices = [
    listed('posted', null, 'posted'),
    listed('later', '2026-12-10T14:30:00.000Z', 'open'),
    listed('closed', '2026-11-20T14:30:00.000Z', 'closed'),
    listed('sooner', '2026-11-27T14:30:00.000Z', 'open'),
  ];

  expect(idsOf(openFirst(notices))).toEqual(['sooner', 'later', 'posted', 'closed']);
});
