import { pathOf } from '../../src/addresses.ts';
import { kinds, type FeedKind, type Kind } from '../../src/kinds.ts';
import { locales, type Locale } from '../../src/locales.ts';
import type { Group } from '../../src/schemas/feed.ts';
import type { Form } from '../../src/schemas/forms.ts';
import type { Site } from '../../src/sites.ts';
import { addDays, dayOf, startOfDay } from '../../src/text/dates.ts';
import type { FakeCms } from './fake-cms.ts';

type Changed = Pick<Group, 'kind' | 'publicId' | 'locales'>;

/** Something that happens in the CMS, and how a reader sees that it has. */
export interface Edit {
  /** Makes it so in the CMS. */
  make: () => void;
  site: Site;
  path: string;
  status: number;
  /** What is on the page then. */
  shows: string;
}

/** The edits that `bench -- publish` measures, by the names of its figures; each time another one. */
export function editsOn(cms: FakeCms): Record<string, (time: number) => Edit> {
  return { ...editsOfDocuments(cms), ...editsOfMany(cms) };
}

const editsOfDocuments = (cms: FakeCms) => ({
  body: (time: number) => {
    const text = `<p>Teksti i ndryshuar ${time}.</p>`;
    return changing(cms, nth(cms, 'decision', time), { text }, `Teksti i ndryshuar ${time}.`, ['sq']);
  },
  title: (time: number) => {
    const title = `Titulli i ndryshuar ${time}`;
    return changing(cms, nth(cms, 'decision', time + 40), { title }, title, ['sq']);
  },
  new: (time: number) => adding(cms, `i-ri-${time}`, ['sq']),
  newThreeLanguages: (time: number) => adding(cms, `trigjuhesh-${time}`, locales),
  delete: (time: number): Edit => {
    const old = nth(cms, 'decision', 3 * time + 100);
    return { ...seenOn(old), make: () => cms.withdraw(old), status: 410, shows: '</html>' };
  },
  newCategory: (time: number) => {
    const topic = copyOf(nth(cms, 'topic', 0), `tema-e-re-${time}`, locales);
    return { ...seenOn(topic), make: () => cms.publish([topic]), status: 200, shows: `tema-e-re-${time}` };
  },
  tariff: (time: number) => {
    const euro = 123 + time;
    const amounts = [{ cents: euro * 100, validFrom: '2020-01-01', validTo: null, basis: null }];
    return changing(cms, nth(cms, 'tariff', time), { amounts }, `${euro},00`);
  },
});

const editsOfMany = (cms: FakeCms) => ({
  batch100: (time: number): Edit => {
    const changed = Array.from({ length: 50 }, (_, at) =>
      edited(nth(cms, 'notice', time * 50 + at), { title: `Tufa ${time}` }),
    );
    const added = Array.from({ length: 50 }, (_, at) =>
      copyOf(nth(cms, 'decision', at), `tufa-${time}-${at}`, locales),
    );
    const last = added[49];
    const make = () => cms.publish([...new Map([...changed, ...added].map((one) => [one.publicId, one])).values()]);
    return { ...seenOn(last), make, status: 200, shows: `tufa-${time}-49` };
  },
  directorateRenamed: (time: number) => {
    const title = `Drejtoria e riemëruar ${time}`;
    return changing(cms, nth(cms, 'department', 0), { title }, title);
  },
  midnight: (time: number): Edit => {
    const before = dayOf(cms.now);
    const tomorrow = addDays(before, 1);
    // A notice that closes with the day: its page shows that it did.
    const notice = copyOf(nth(cms, 'notice', 0), `mesnata-${time}-${before}`, ['sq'], {
      deadline: { at: startOfDay(tomorrow), what: 'Afati' },
      displayUntil: startOfDay(addDays(tomorrow, 5)),
      extensions: [],
      cancelled: null,
    });
    cms.publish([notice]);
    return { ...seenOn(notice), make: () => cms.moveClockTo(startOfDay(tomorrow)), status: 200, shows: 'Mbyllur' };
  },
  navigation: (time: number): Edit => {
    const label = `Lidhja ${time}`;
    const navigation = found(cms, 'navigation', 'navigation');
    const header = (locale: Locale) => [{ site: 'portal', label, address: `/${locale}/` }];
    const make = () => cms.publish([inLocales(navigation, (locale) => ({ header: header(locale) }))]);
    return { site: 'portal', path: '/sq/', status: 200, shows: label, make };
  },
});

/** A document with other values in these languages. */
function changing(cms: FakeCms, document: Changed, change: object, shows: string, only?: readonly Locale[]): Edit {
  const after = edited(document, change, only);
  return { ...seenOn(after), make: () => cms.publish([after]), status: 200, shows };
}

/** A new act of today. */
function adding(cms: FakeCms, name: string, languages: readonly Locale[]): Edit {
  const added = copyOf(nth(cms, 'decision', 3), name, languages, { adoptedOn: dayOf(cms.now), amends: [] });
  return { ...seenOn(added), make: () => cms.publish([added]), status: 200, shows: name };
}

export function found(cms: FakeCms, kind: FeedKind, publicId: string): Group {
  const group = cms.find(kind, publicId);
  if (!group) throw new Error(`The corpus has no ${kind} "${publicId}".`);
  return group;
}

/** One of the documents of the corpus, another one for each number until all had their turn. */
function nth(cms: FakeCms, kind: Kind, number: number): Group {
  const all = [...cms.groups.values()].filter(
    (group) => group.kind === kind && !group.gone && group.locales.sq !== null,
  );
  const ofCorpus = all.filter(({ publicId }) => /^[a-z]+\d+$/.test(publicId));
  ofCorpus.sort((a, b) => Number(a.publicId.slice(kind.length)) - Number(b.publicId.slice(kind.length)));
  return ofCorpus[(number * 37) % ofCorpus.length];
}

/** Changes a document where it exists: in all languages, or in some. */
export const edited = (document: Changed, change: object, only: readonly Locale[] = locales): Changed =>
  inLocales(document, (locale) => (only.includes(locale) ? change : {}));

export function inLocales({ kind, publicId, locales: forms }: Changed, change: (locale: Locale) => object): Changed {
  const after = (locale: Locale): unknown => forms[locale] && { ...forms[locale], ...change(locale) }; // a form
  return { kind, publicId, locales: { sq: after('sq'), sr: after('sr'), en: after('en') } };
}

/** A new document like another one, in these languages. */
export function copyOf(document: Changed, name: string, languages: readonly Locale[], change: object = {}): Changed {
  const { sq } = document.locales;
  const form = (locale: Locale) => {
    if (!languages.includes(locale)) return null;
    return { ...(sq as object), ...change, publicId: name, locale, slug: `${name}-${locale}`, title: name }; // a form
  };
  return { kind: document.kind, publicId: name, locales: { sq: form('sq'), sr: form('sr'), en: form('en') } };
}

/** Where a document's Albanian page is. */
function seenOn({ kind, locales: { sq } }: Changed): { site: Site; path: string } {
  const pageKind = kind as Kind; // globals have no page, and are not asked for
  return { site: kinds[pageKind].site, path: pathOf(pageKind, 'sq', (sq as Form).slug) }; // edits keep Albanian
}
