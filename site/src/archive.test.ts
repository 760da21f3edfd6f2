import { describe, expect, it } from 'vitest';
import type { Address } from '../content/addresses.ts';
import { archivePartOf, groupOf, pagesOfPart, pathOfPart } from './archive.ts';

const listing = (group: string): Address => ({
  site: 'official',
  path: '/sq/x/',
  locale: 'sq',
  template: 'month',
  group,
});

describe('a part of an archive', () => {
  it.each([
    ['archive/decision/kuvendi/2026', '/sr/odluke/kuvendi/2026/'],
    ['archive/decision/kuvendi/2026/11', '/sr/odluke/kuvendi/2026/11/'],
    ['archive/notice/2026', '/sr/obavestenja/2026/'],
    ['archive/notice/2026/11', '/sr/obavestenja/2026/11/'],
  ])('that lists "%s" is at "%s", and knows its group', (group, path) => {
    const part = archivePartOf(listing(group));

    expect(pathOfPart(part, 'sr')).toBe(path);
    expect(groupOf(part)).toBe(group);
  });

  it('is none where a page lists something else', () => {
    expect(() => archivePartOf(listing('procedures'))).toThrow('no part of an archive');
  });
});

it('the language switch leads to the same month, or to the list where a language has nothing of it', () => {
  const has = (locale: string, group: string) => locale === 'sq' && group === 'archive/notice/2026/11';

  const pages = pagesOfPart({ kind: 'notice', code: null, year: '2026', month: '11' }, has);

  expect(pages).toEqual([
    { locale: 'sq', path: '/sq/njoftimet/2026/11/', isTranslated: true },
    { locale: 'sr', path: '/sr/obavestenja/', isTranslated: false },
    { locale: 'en', path: '/en/notices/', isTranslated: false },
  ]);
});
