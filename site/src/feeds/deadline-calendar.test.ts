import { expect, it } from 'vitest';
import { deadlineCalendar, type Deadline } from './deadline-calendar.ts';

const aDeadline = (change: Partial<Deadline> = {}): Deadline => ({
  language: 'sq',
  publisher: 'Komuna e Gjakovës',
  uid: 'notice-n1@portal.example',
  sequence: 0,
  isCancelled: false,
  at: '2026-11-27T14:30:00.000Z',
  publishedAt: '2026-11-12T09:00:00.000Z',
  title: 'Afati: Konkurs',
  description: 'Dorëzimi i kërkesave',
  location: '',
  url: 'https://portal.example/sq/njoftimet/konkurs/',
  ...change,
});
/** The lines of a file with those that were folded put together again. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

it('is an event at the instant of the deadline, named by the notice', () => {
  expect(linesOf(deadlineCalendar(aDeadline()))).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:PUBLISH',
      'UID:notice-n1@portal.example',
      'DTSTAMP:20261112T090000Z',
      'DTSTART:20261127T143000Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'SUMMARY:Afati: Konkurs',
      'END:VCALENDAR',
    ]),
  );
});

it('gives the same bytes for the same deadline', () => {
  expect(deadlineCalendar(aDeadline())).toBe(deadlineCalendar(aDeadline()));
});

it('takes the place of the earlier one when it is extended or called off', () => {
  const extended = linesOf(deadlineCalendar(aDeadline({ sequence: 1, at: '2026-12-04T14:30:00.000Z' })));
  const cancelled = linesOf(deadlineCalendar(aDeadline({ sequence: 2, isCancelled: true })));

  expect(extended).toEqual(expect.arrayContaining(['SEQUENCE:1', 'DTSTART:20261204T143000Z', 'STATUS:CONFIRMED']));
  expect(cancelled).toEqual(expect.arrayContaining(['UID:notice-n1@portal.example', 'SEQUENCE:2', 'STATUS:CANCELLED']));
});

it('keeps to lines of 75 octets that end as the standard says, whatever the texts', () => {
  const file = deadlineCalendar(aDeadline({ title: `Njoftim, ${'ë'.repeat(100)}; fund`, description: 'një\ndy' }));

  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(linesOf(file)).toContain('DESCRIPTION:një\\ndy');
  expect(linesOf(file)).toContain(`SUMMARY:Njoftim\\, ${'ë'.repeat(100)}\\; fund`);
});
