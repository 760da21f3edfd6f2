import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../test/a-folder.ts';
import { readTally, tallyOfPlaywright, tallyOfVitest } from './tally.ts';
import { root } from './tool.ts';

const aFile = (status: string, tests: [name: string, status: string][]) => ({
  name: join(root, 'cms/x.test.ts'),
  status,
  assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
});

test('Vitest’s tests are counted, and those that did not run are named', () => {
  const report = {
    testResults: [
      aFile('passed', [
        ['keeps', 'passed'],
        ['skips', 'skipped'],
        ['plans', 'todo'],
      ]),
      aFile('failed', [
        ['breaks', 'failed'],
        ['holds', 'passed'],
      ]),
    ],
  };

  expect(tallyOfVitest(report)).toEqual({
    passed: 2,
    failed: ['cms/x.test.ts: breaks'],
    skipped: ['skips', 'plans'],
  });
});

test('a file that Vitest cannot even load has failed, and one that fails after its tests', () => {
  const testResults = [aFile('failed', []), aFile('failed', [['holds', 'passed']])];

  expect(tallyOfVitest({ testResults })).toMatchObject({ failed: ['cms/x.test.ts', 'cms/x.test.ts'] });
});

test('Playwright’s tests are counted in all their suites; one that passed only at second try has failed', () => {
  const spec = (title: string, status: string) => ({ title, file: 'x.e2e.test.ts', tests: [{ status }] });
  const report = {
    errors: [{ message: 'no browser' }],
    suites: [
      {
        specs: [spec('opens', 'expected')],
        suites: [{ specs: [spec('closes', 'unexpected'), spec('waits', 'skipped')] }],
      },
      { specs: [spec('wavers', 'flaky')] },
    ],
  };

  expect(tallyOfPlaywright(report)).toEqual({
    passed: 1,
    failed: ['x.e2e.test.ts: closes', 'x.e2e.test.ts: wavers', 'outside all tests: no browser'],
    skipped: ['waits'],
  });
});

test('a runner that left no report has failed', () => {
  expect(readTally(join(aFolder(), 'none.json'), tallyOfVitest, true)).toMatchObject({
    passed: 0,
    failed: ['the runner that writes none.json'],
  });
});

test('a runner that ended badly has failed, also when each of its tests passed', () => {
  const file = join(aFolder(), 'report.json');
  writeFileSync(file, JSON.stringify({ testResults: [aFile('passed', [['keeps', 'passed']])] }));

  expect(readTally(file, tallyOfVitest, false)).toMatchObject({
    passed: 1,
    failed: ['the runner that writes report.json'],
  });
  expect(readTally(file, tallyOfVitest, true)).toEqual({ passed: 1, failed: [], skipped: [] });
});
