import { allKinds, kinds } from '@gjakova/shared/kinds';
import { localOrigins, sites } from '@gjakova/shared/sites';
import { describe, expect, it } from 'vitest';
import type { Name } from '../content/cards.ts';
import {
  documentLink,
  homeLink,
  menuLinks,
  navigationLink,
  otherSiteOf,
  sectionLink,
  sectionLinks,
  sectionsOf,
  type Viewpoint,
} from './links.ts';

const onThePortal: Viewpoint = { site: 'portal', locale: 'sr', origins: localOrigins };
const permit: Name = {
  kind: 'procedure',
  publicId: 'p1',
  locale: 'sr',
  title: 'Građevinska dozvola',
  slug: 'gradjevinska-dozvola',
};

describe('a link', () => {
  it('to a document of this site is a path', () => {
    expect(documentLink(permit, onThePortal)).toEqual({
      href: '/sr/postupci/gradjevinska-dozvola/',
      label: 'Građevinska dozvola',
    });
  });

  it('to a document of the other site has its origin', () => {
    const { href } = documentLink(permit, { ...onThePortal, site: 'official' });

    expect(href).toBe('http://localhost:4322/sr/postupci/gradjevinska-dozvola/');
  });

  it('to a document borrowed from Albanian says so, and leads to the Albanian page', () => {
    const link = documentLink({ ...permit, locale: 'sq', title: 'Leje ndërtimi', slug: 'leje-ndertimi' }, onThePortal);

    expect(link).toMatchObject({ href: '/sq/procedurat/leje-ndertimi/', lang: 'sq' });
  });

  it('names Serbian by its script', () => {
    const link = documentLink(permit, { ...onThePortal, locale: 'sq' });

    expect(link.lang).toBe('sr-Latn');
  });

  it('to a card brings its summary', () => {
    expect(documentLink({ ...permit, summary: 'Za gradnju.' }, onThePortal).summary).toBe('Za gradnju.');
  });

  it('to a home stays in the language of the page', () => {
    expect(homeLink('portal', onThePortal).href).toBe('/sr/');
    expect(homeLink('official', onThePortal).href).toBe('http://localhost:4321/sr/');
  });

  it('to a section goes to the site that is its home', () => {
    expect(sectionLink('department', onThePortal).href).toBe('http://localhost:4321/sr/direkcije/');
    expect(sectionLink('procedure', onThePortal).href).toBe('/sr/postupci/');
  });
});

it('lists every section on the site that is its home', () => {
  const listed = sites.flatMap((site) => sectionsOf[site].map((kind) => ({ kind, site })));

  expect(listed.filter(({ kind, site }) => kinds[kind].site !== site)).toEqual([]);
  expect(new Set(listed.map(({ kind }) => kind))).toEqual(new Set(allKinds));
  expect(sectionLinks('portal', onThePortal).map(({ label }) => label)).toEqual([
    'Postupci',
    'Obrasci',
    'Obaveštenja',
    'Kancelarije',
    'Takse',
    'Teme',
  ]);
});

it('has in the menu only what fits in one row of a phone', () => {
  expect(menuLinks('portal', onThePortal).map(({ href }) => href)).toEqual([
    '/sr/postupci/',
    '/sr/obrasci/',
    '/sr/obavestenja/',
    '/sr/kancelarije/',
  ]);
});

describe('a link of the navigation', () => {
  it('is a path on its own site, and has the origin of the other one', () => {
    const link = { site: 'portal', label: 'Rokovi', address: '/sr/obavestenja/' } as const;

    expect(navigationLink(link, onThePortal)).toEqual({ href: '/sr/obavestenja/', label: 'Rokovi' });
    expect(navigationLink(link, { ...onThePortal, site: 'official' }).href).toBe(
      'http://localhost:4322/sr/obavestenja/',
    );
  });

  it('may lead elsewhere', () => {
    const link = { site: 'portal', label: 'eKosova', address: 'https://ekosova.rks-gov.net/' } as const;

    expect(navigationLink(link, onThePortal).href).toBe('https://ekosova.rks-gov.net/');
  });
});

it('knows the other site', () => {
  expect([otherSiteOf('portal'), otherSiteOf('official')]).toEqual(['official', 'portal']);
});
