import { describe, expect, it } from 'vitest';
import { exceptionsFrom, hoursOn, markOf, sayOpenings } from './opening.ts';

const morning = [{ opens: '08:00', closes: '12:00' }];
const wholeDay = [...morning, { opens: '13:00', closes: '15:30' }];
const closedFrom = (from: string, to: string, reason = '') => ({ from, to, openings: [], reason });
/** Open from Monday to Tuesday; 2026-11-23 is a Monday. */
const office = (exceptions: ReturnType<typeof closedFrom>[] = []) => ({
  hours: [
    { weekday: 1, openings: wholeDay },
    { weekday: 2, openings: morning },
  ],
  exceptions,
});

describe('the hours of a place on a day', () => {
  it('are those of its day of the week', () => {
    expect(hoursOn(office(), '2026-11-23').openings).toEqual(wholeDay);
    expect(hoursOn(office(), '2026-11-24').openings).toEqual(morning);
  });

  it('are none on a day of the week that is not named', () => {
    expect(hoursOn(office(), '2026-11-25')).toEqual({ openings: [], exception: null });
  });

  it('are not known where no day is named', () => {
    expect(hoursOn({ hours: [], exceptions: [] }, '2026-11-23').openings).toBeNull();
  });

  it('give way to an exception, from its first day to its last', () => {
    const holidays = closedFrom('2026-11-23', '2026-11-24', 'Festë');
    const days = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-30'];

    expect(days.map((day) => hoursOn(office([holidays]), day).exception?.reason)).toEqual([
      undefined,
      'Festë',
      'Festë',
      undefined,
    ]);
    expect(hoursOn(office([holidays]), '2026-11-23').openings).toEqual([]);
  });

  it('are known on an exception, also where others are not', () => {
    expect(hoursOn({ hours: [], exceptions: [closedFrom('2026-11-23', '2026-11-23')] }, '2026-11-23').openings).toEqual(
      [],
    );
  });

  it('follow, of two exceptions, the one that begins last, whichever is listed first', () => {
    const long = closedFrom('2026-11-01', '2026-11-30', 'gjatë');
    const short = closedFrom('2026-11-23', '2026-11-23', 'shkurt');

    expect(hoursOn(office([long, short]), '2026-11-23').exception?.reason).toBe('shkurt');
    expect(hoursOn(office([short, long]), '2026-11-23').exception?.reason).toBe('shkurt');
  });
});

it('says hours, closed, and not known', () => {
  expect(sayOpenings(wholeDay, 'sq').replaceAll('\u2060', '')).toBe('08:00–12:00, 13:00–15:30');
  expect(sayOpenings([], 'sr')).toBe('Zatvoreno');
  expect(sayOpenings(null, 'en')).toBe('Hours not known');
});

it('marks an open day, a closed one and one of which nothing is known in three ways', () => {
  expect([wholeDay, [], null].map((openings) => markOf({ openings }))).toEqual(['yes', 'no', 'unknown']);
});

it('drops exceptions that are over, and puts the next one first', () => {
  const past = closedFrom('2026-11-01', '2026-11-22');
  const present = closedFrom('2026-11-20', '2026-11-23');
  const coming = closedFrom('2026-12-25', '2026-12-25');

  expect(exceptionsFrom(office([coming, past, present]), '2026-11-23')).toEqual([present, coming]);
});
