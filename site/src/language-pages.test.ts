import { describe, expect, it } from 'vitest';
import { pagesOfDocument, pagesOfHome, pagesOfSection } from './language-pages.ts';

const permit = { kind: 'procedure', publicId: 'p1' } as const;

describe('the language switch', () => {
  it('leads to the same document in each language', () => {
    const pages = pagesOfDocument(permit, [
      { locale: 'sq', slug: 'leje-ndertimi' },
      { locale: 'sr', slug: 'gradjevinska-dozvola' },
      { locale: 'en', slug: 'construction-permit' },
    ]);

    expect(pages.map(({ path }) => path)).toEqual([
      '/sq/procedurat/leje-ndertimi/',
      '/sr/postupci/gradjevinska-dozvola/',
      '/en/procedures/construction-permit/',
    ]);
    expect(pages.every(({ isTranslated }) => isTranslated)).toBe(true);
  });

  it('leads to the page that says so where a translation is missing', () => {
    const [, serbian] = pagesOfDocument(permit, [{ locale: 'sq', slug: 'leje-ndertimi' }]);

    expect(serbian).toEqual({ locale: 'sr', path: '/sr/postupci/p1/', isTranslated: false });
  });

  it('leads from a list to the same list', () => {
    expect(pagesOfSection('department').map(({ path }) => path)).toEqual([
      '/sq/drejtorite/',
      '/sr/direkcije/',
      '/en/directorates/',
    ]);
  });

  it('leads from a home to the same home', () => {
    expect(pagesOfHome().map(({ path }) => path)).toEqual(['/sq/', '/sr/', '/en/']);
  });
});
