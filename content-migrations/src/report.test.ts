import { expect, test } from 'vitest';
import { describe, isWhole, type Report, summarise } from './report.ts';

const mixed: Report = {
  results: [
    { key: 'department:a', outcome: 'created' },
    { key: 'department:b', outcome: 'updated' },
    { key: 'department:c', outcome: 'unchanged' },
    { key: 'department:d', outcome: 'edited' },
    { key: 'department:e', outcome: 'failed', reason: 'No title.' },
    { key: 'department:f', outcome: 'created', lacks: ['department:g'] },
  ],
  total: 6,
};

test('people read the counts first, then what was left alone and what failed, with the reason', () => {
  expect(describe(mixed).split('\n')).toEqual([
    '1 created, 1 updated, 1 unchanged, 1 edited by people (left alone), 2 failed',
    'left alone: department:d: people have changed it since it was loaded.',
    'failed: department:e: No title.',
    'failed: department:f: It refers to "department:g", which the CMS does not have.',
  ]);
});

test('the JSON report counts every document of the source exactly once', () => {
  const { created, updated, unchanged, edited, failed, notSent, total } = summarise({ ...mixed, total: 8 });

  expect(created + updated + unchanged + edited.length + failed.length + notSent).toBe(total);
});

test('a load that ended early says why and how many were not sent', () => {
  const text = describe({ results: [], total: 3, stopped: 'The CMS does not answer.' });

  expect(text).toContain('3 not sent: The CMS does not answer. Load again to go on');
});

test('only failures and an early end make a load incomplete', () => {
  const edited: Report = { results: [{ key: 'department:d', outcome: 'edited' }], total: 1 };

  expect(isWhole(edited)).toBe(true);
  expect(isWhole(mixed)).toBe(false);
  expect(isWhole({ ...edited, stopped: 'The CMS does not answer.' })).toBe(false);
});
