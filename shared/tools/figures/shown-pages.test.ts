import { expect, test } from 'vitest';
import { differences, type ShownPage } from './shown-pages.ts';

const aPage = (change: Partial<ShownPage> = {}): ShownPage => ({
  site: 'portal',
  path: '/sq/',
  status: 200,
  location: null,
  digest: 'abc',
  ...change,
});
const store = (...pages: ShownPage[]) => new Map(pages.map((page) => [page.site + page.path, page]));

test('stores that show the same do not differ', () => {
  expect(differences(store(aPage()), store(aPage()))).toEqual([]);
});

test.each([
  ['other bytes', store(aPage({ digest: 'xyz' }))],
  ['another status', store(aPage({ status: 410 }))],
  ['a page less', store()],
])('%s are a difference', (_, expected) => {
  expect(differences(store(aPage()), expected)).toEqual(['portal/sq/']);
});

test('a page too many is a difference', () => {
  expect(differences(store(), store(aPage()))).toEqual(['portal/sq/']);
});
