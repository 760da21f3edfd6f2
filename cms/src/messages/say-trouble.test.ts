import { expect, test } from 'vitest';
import { locales } from '@gjakova/shared/locales';
import type { FailureReason } from '../outbox/webhook-targets';
import type { Trouble } from '../workflow/troubles';
import { sayTrouble } from './say-trouble';

const since = '2026-11-24T09:31:07Z';
const address = 'http://127.0.0.1:4320/webhook';
const reasons: FailureReason[] = [
  { code: 'status', status: 401 },
  { code: 'timeout', seconds: 5 },
  { code: 'unreachable' },
  { code: 'redirect' },
  { code: 'gone' },
];

test.each(locales)('every trouble is told in %s with the time of its beginning', (locale) => {
  const troubles: Trouble[] = [
    { kind: 'publisher silent', since },
    { kind: 'not live', since, titles: ['Leje'] },
    ...reasons.map((reason): Trouble => ({ kind: 'target failing', since, address, reason })),
    ...reasons.map((reason): Trouble => ({ kind: 'target dead', since, address, reason })),
  ];

  const sentences = troubles.map((trouble) => sayTrouble(locale, trouble));

  expect(new Set(sentences).size).toBe(troubles.length);
  for (const sentence of sentences) {
    expect(sentence).toContain('10:31:07');
    expect(sentence).not.toContain('undefined');
  }
});

test('a target is named with what it did', () => {
  const say = (reason: FailureReason) => sayTrouble('en', { kind: 'target failing', since, address, reason });

  expect(say(reasons[0])).toContain(`${address} cannot be told of publications: it answers 401.`);
  expect(say(reasons[1])).toContain('does not answer within 5 s');
});

test('of many that wait, three are named', () => {
  const say = (titles: string[]) => sayTrouble('en', { kind: 'not live', since, titles });

  expect(say(['A', 'B', 'C'])).toContain('A · B · C. ');
  expect(say(['A', 'B', 'C', 'D'])).toContain('A · B · C and others. ');
});
