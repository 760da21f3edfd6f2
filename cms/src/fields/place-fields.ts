import { choice, day, group, line, lines, rows, signs } from './builders';

/** Some hours of a day. */
const openings = rows('openings', 'opens', [signs('openings.opens', 5), signs('openings.closes', 5)], { maxRows: 4 });

/** When a place is open, and when it is not as usual. */
export const hours = [
  rows('place.hours', 'weekday', [choice('place.hours.weekday', 'weekday'), openings], { maxRows: 7 }),
  rows('place.exceptions', 'from', [
    day('place.exceptions.from'),
    day('place.exceptions.to'),
    openings,
    lines('place.exceptions.reason', 300),
  ]),
];

export const counters = rows('place.counters', 'name', [
  line('place.counters.name'),
  lines('place.counters.serves', 500),
]);

/** Who gets in, and what helps there. What is not chosen is not known. */
export const access = group('place.access', [
  choice('place.access.stepFree', 'yesNo'),
  choice('place.access.lift', 'yesNo'),
  choice('place.access.accessibleToilet', 'yesNo'),
  choice('place.access.hearingLoop', 'yesNo'),
  choice('place.access.parking', 'yesNo'),
  lines('place.access.note', 1_000),
]);
