import { describe, expect, it } from 'vitest';
import { aDecision, aGlobal, aNotice, aProcedure, groupOf, type TownDocument } from '../publisher/test/town.ts';
import { addressesOf, fixedAddresses, hrefOf, ownAddresses, placeOf } from './addresses.ts';
import { documentFrom } from './document.ts';

const former = [{ locale: 'sq' as const, path: '/sq/procedurat/e-vjeter/' }];
const present = (publicId = 'p1', formerAddresses: typeof former = []) =>
  documentFrom(groupOf(aProcedure(publicId, 'd1'), 1, formerAddresses));
const gone = () => documentFrom({ ...groupOf(aProcedure('p9', 'd1'), 1, former), gone: { reason: 'withdrawn' } });
const templateAt = (path: string, addresses: ReturnType<typeof addressesOf>) =>
  addresses.filter((address) => address.path === path).map(({ template, publicId }) => `${template} ${publicId}`);

describe('the addresses of a document', () => {
  it('are one page a language, also where the text is missing', () => {
    const document = documentFrom(groupOf(aProcedure('p1', 'd1', { title: { sq: 'Leje' } }), 1, []));

    expect(ownAddresses(document).map(({ path, template }) => `${template} ${path}`)).toEqual([
      'procedure /sq/procedurat/leje-p1/',
      'missing-language /sr/postupci/p1/',
      'missing-language /en/procedures/p1/',
    ]);
  });

  it('that it had before lead on while it is public, and say so when it is gone', () => {
    expect(templateAt(former[0].path, addressesOf([present('p1', former)]))).toEqual(['moved p1']);
    expect(templateAt(former[0].path, addressesOf([gone()]))).toEqual(['tombstone p9']);
  });

  it('are a page only while it is public, whatever texts come with a withdrawal', () => {
    expect(addressesOf([gone()]).map(({ template }) => template)).toEqual(['tombstone']);
    expect(gone().forms).toEqual({});
  });
});

describe('an address that several documents have or had', () => {
  const living = documentFrom(groupOf(aProcedure('p1', 'd1', { slug: { sq: 'e-vjeter', sr: 'x', en: 'y' } }), 1, []));

  it('shows the living one, whoever comes first', () => {
    expect(templateAt(former[0].path, addressesOf([gone(), living]))).toEqual(['procedure p1']);
    expect(templateAt(former[0].path, addressesOf([living, gone()]))).toEqual(['procedure p1']);
  });

  it('leads on rather than say that something is gone', () => {
    expect(templateAt(former[0].path, addressesOf([gone(), present('p2', former)]))).toEqual(['moved p2']);
  });
});

describe('a listing', () => {
  const listingsOf = (...documents: TownDocument[]) =>
    addressesOf(documents.map((document) => documentFrom(groupOf(document, 1, []))))
      .filter(({ template }) => template === 'year' || template === 'month')
      .map(({ path, template, group }) => `${template} ${path} ${group}`);
  const onlyAlbanian = { title: { sq: 'Vendim' } };

  it('of decisions is in the register of their body', () => {
    expect(listingsOf(aDecision('v1', '2026-11-02', onlyAlbanian))).toEqual([
      'year /sq/vendimet/kuvendi/2026/ archive/decision/kuvendi/2026',
      'month /sq/vendimet/kuvendi/2026/11/ archive/decision/kuvendi/2026/11',
    ]);
  });

  it('of notices is one archive, in each language that has something', () => {
    expect(listingsOf(aNotice('n1', null, onlyAlbanian), aNotice('n2', null, { title: { en: 'Notice' } }))).toEqual([
      'year /sq/njoftimet/2026/ archive/notice/2026',
      'month /sq/njoftimet/2026/11/ archive/notice/2026/11',
      'year /en/notices/2026/ archive/notice/2026',
      'month /en/notices/2026/11/ archive/notice/2026/11',
    ]);
  });
});

it('has no address for what is there once', () => {
  expect(addressesOf([documentFrom(groupOf(aGlobal('site-settings', {}), 1, []))])).toEqual([]);
});

it('has every fixed page once', () => {
  const places = fixedAddresses().map(placeOf);

  expect(new Set(places).size).toBe(places.length);
  expect(places).toContain('portal/sq/procedurat/');
});

it('links within a site by path, to the other by full address', () => {
  const name = { kind: 'procedure', publicId: 'p1', locale: 'sq', title: 'Leje', slug: 'leje' } as const;
  const origins = { official: 'https://official.example', portal: 'https://portal.example' };

  expect(hrefOf(name, 'portal', origins)).toBe('/sq/procedurat/leje/');
  expect(hrefOf(name, 'official', origins)).toBe('https://portal.example/sq/procedurat/leje/');
});

describe('a notice', () => {
  const filesOf = (closesAt: string | null, own = {}) =>
    ownAddresses(documentFrom(groupOf(aNotice('n1', closesAt, { title: { sq: 'Njoftim' }, own }), 1, [])))
      .filter(({ template }) => template === 'calendar')
      .map(({ path }) => path);
  const deadline = '2030-01-15T14:00:00.000Z';

  it('has its deadline beside it for calendars, in the languages that it exists in', () => {
    expect(filesOf(deadline)).toEqual(['/sq/njoftimet/njoftim-n1/deadline.ics']);
    expect(filesOf(null)).toEqual([]);
  });

  it('keeps that when it is called off: who has it in the calendar must learn of it', () => {
    expect(filesOf(deadline, { cancelled: { on: '2029-12-01', reason: 'Pa mjete.' } })).toHaveLength(1);
  });
});
