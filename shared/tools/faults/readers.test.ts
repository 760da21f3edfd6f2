import { expect, test } from 'vitest';
import { judge, type Reading } from './readers.ts';

const reading = (change: Partial<Reading> = {}): Reading => ({
  path: '/sq/',
  status: 200,
  release: 1,
  edition: 1,
  ...change,
});

test('readers who see one edition after another have nothing to complain of', () => {
  const history = [
    reading(),
    reading({ path: '/en/' }),
    reading({ release: 2, edition: 2 }),
    reading({ release: 3, edition: 2 }),
  ];

  expect(judge([history, history])).toEqual({ count: 8, failed: [], halfReleases: [], olderAfterNewer: [] });
});

test('two editions in one release are half a release, whoever saw them', () => {
  const [old, fresh] = [reading({ edition: 1 }), reading({ path: '/en/', edition: 2 })];

  expect(judge([[old], [fresh]]).halfReleases).toEqual([[old, fresh]]);
});

test.each([
  ['release', reading({ release: 2 }), reading({ release: 1 })],
  ['edition', reading({ release: 1, edition: 2 }), reading({ release: 2, edition: 1 })],
])('an older %s after a newer one is told', (_, newer, older) => {
  expect(judge([[newer, older]]).olderAfterNewer).toEqual([[newer, older]]);
  expect(judge([[newer], [older]]).olderAfterNewer).toEqual([]);
});

test('an answer that is no page has failed, and says nothing of editions', () => {
  const none = reading({ status: 0, release: 0, edition: 0 });

  expect(judge([[reading(), none, reading()]])).toMatchObject({
    failed: [none],
    halfReleases: [],
    olderAfterNewer: [],
  });
});
