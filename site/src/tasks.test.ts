import { expect, it } from 'vitest';
import { localOrigins } from '@gjakova/shared/sites';
import { taskLinks } from './tasks.ts';
import { reading } from './test/reading.ts';

const permit = {
  ...{ kind: 'procedure', publicId: 'p1', locale: 'sq', title: 'Leje', slug: 'leje', summary: 'E gjatë.' },
  ...{ isFree: true, fees: [], answerDue: [{ n: 30, unit: 'working', cases: [] }] },
};
const summaryOf = (card: object) =>
  reading(
    {
      'get|sq|navigation|navigation': { tasks: [{ kind: 'procedure', publicId: 'p1' }] },
      'card|sq|procedure|p1': { ...permit, ...card },
      'card|sq|tariff|t1': null,
    },
    () => taskLinks({ site: 'portal', locale: 'sq', origins: localOrigins })[0]?.summary?.replace('\u00a0', ' '),
  );
const byCase = ['me-pajisje'];
const fee = { tariff: { kind: 'tariff', publicId: 't1' }, cases: byCase };

it('a task says what it costs and when the answer comes', () => {
  expect(summaryOf({})).toBe('Pa pagesë · 30 ditë pune');
});

it('a task leaves to its page what differs by case', () => {
  expect(summaryOf({ isFree: false, fees: [fee] })).toBe('taksa varet nga rasti · 30 ditë pune');
  expect(summaryOf({ isFree: false, fees: [fee], answerDue: [{ n: 5, unit: 'working', cases: byCase }] })).toBe(
    'taksa dhe afati varen nga rasti',
  );
});

it('a task says nothing of a cost that is not known', () => {
  expect(summaryOf({ isFree: false, fees: [{ ...fee, cases: [] }] })).toBe('30 ditë pune');
  expect(summaryOf({ isFree: false, answerDue: [] })).toBe('');
});
