import { allKinds, type Kind } from '../../src/kinds.ts';
import { locales } from '../../src/locales.ts';
import type { Group } from '../../src/schemas/feed.ts';
import { closingOf } from '../../src/schemas/notice.ts';
import type { Form, GlobalForm } from '../../src/schemas/forms.ts';
import { addDays, dayOf, startOfDay } from '../../src/text/dates.ts';
import type { Random } from '../corpus/random.ts';
import { wordsOf } from '../corpus/words.ts';
import { copyOf, edited, found, inLocales } from './edits.ts';
import type { FakeCms } from './fake-cms.ts';

/** Something that happens in a municipality, to one document of a kind; or to what has no kind. */
export interface RandomEdits {
  /** Of any kind of document, by name. */
  ofAnyKind: Record<string, (kind: Kind) => void>;
  ofSomeKinds: Record<string, () => void>;
}

/** Every sort of edit. Each publishes what it changes; which document it is, chance decides. */
export function randomEditsOn(cms: FakeCms, random: Random): RandomEdits {
  const town = new Town(cms, random);
  return {
    ofAnyKind: { ...textsOf(town), ...comingsAndGoingsOf(town) },
    ofSomeKinds: { ...registersOf(town), ...servicesOf(town), ...globalsOf(town), ...timeOf(town), ...batchOf(town) },
  };
}

class Town {
  readonly cms: FakeCms;
  readonly random: Random;
  #serial = 0;

  constructor(cms: FakeCms, random: Random) {
    this.cms = cms;
    this.random = random;
  }

  name = (): string => `e-re-${++this.#serial}`;
  words = (count = 4): string => `${wordsOf(this.random, 'sq', count)} ${++this.#serial}`;

  /** The public documents of a kind; or, of those, the ones that are fit. */
  all = (kind: Kind, isFit: (group: Group) => boolean = () => true): Group[] =>
    [...this.cms.groups.values()].filter((group) => group.kind === kind && !group.gone && isFit(group));

  any(kind: Kind, isFit?: (group: Group) => boolean): Group {
    const fit = this.all(kind, isFit);
    if (fit.length === 0) throw new Error(`No ${kind} is fit for this edit: take another seed, or more documents.`);
    return this.random.pick(fit);
  }

  reference = <K extends Kind>(kind: K) => ({ kind, publicId: this.any(kind).publicId });

  /** Publishes any document of a kind with other values. */
  change = (kind: Kind, change: object): void => this.cms.publish([edited(this.any(kind), change)]);
}

const textsOf = (town: Town) => ({
  title: (kind: Kind) => town.change(kind, { title: town.words() }),
  summary: (kind: Kind) => {
    const summary = town.words(8).slice(0, 160);
    town.cms.publish([edited(town.any(kind), { summary }, [town.random.pick(locales)])]);
  },
  slug: (kind: Kind) => {
    const name = town.name();
    town.cms.publish([inLocales(town.any(kind), (locale) => ({ slug: `${name}-${locale}` }))]);
  },
  nothing: (kind: Kind) => town.change(kind, {}),
});

const comingsAndGoingsOf = (town: Town) => ({
  new: (kind: Kind) => town.cms.publish([added(town, kind)]),
  withdraw: (kind: Kind) => {
    if (town.all(kind).length > 2) town.cms.withdraw(town.any(kind));
  },
  restore: (kind: Kind) => {
    const wasThere = town.any(kind);
    town.cms.withdraw(wasThere);
    town.cms.publish([wasThere]);
  },
  translationWithdrawn: (kind: Kind) => {
    const { publicId, locales: forms } = town.any(kind);
    town.cms.publish([{ kind, publicId, locales: { ...forms, sr: null } }]);
  },
  translationAdded: (kind: Kind) => {
    const isWithout = ({ locales: { sr } }: Group) => sr === null;
    const one = town.all(kind, isWithout).length > 0 ? town.any(kind, isWithout) : town.any(kind);
    const sr = { ...(one.locales.sq as Form), locale: 'sr', slug: `${town.name()}-sr`, title: town.words() };
    town.cms.publish([{ kind, publicId: one.publicId, locales: { ...one.locales, sr } }]);
  },
});

/** A new document; a body has a code of its own. */
function added(town: Town, kind: Kind) {
  const name = town.name();
  const own = kind === 'body' ? { code: name } : {};
  return copyOf(town.any(kind), name, town.random.happens(0.5) ? locales : ['sq'], own);
}

const registersOf = (town: Town) => ({
  text: () => town.change('decision', { text: `<p>${town.words(30)}</p>` }),
  month: () => {
    const adoptedOn = `${2012 + town.random.below(15)}-0${1 + town.random.below(9)}-11`;
    town.change('decision', { adoptedOn });
  },
  otherBody: () => {
    const body = town.any('body');
    const { code: bodyCode } = body.locales.sq as Form<'body'>;
    town.change('decision', { body: { kind: 'body', publicId: body.publicId }, bodyCode });
  },
  amends: () => town.change('decision', { amends: [town.reference('decision')] }),
  repeals: () => town.change('decision', { repeals: [town.reference('decision')] }),
  noticeOfOtherMonth: () => town.change('notice', { postedAt: `20${10 + town.random.below(16)}-03-05T09:00:00.000Z` }),
  cancelled: () => town.change('notice', { cancelled: { on: dayOf(town.cms.now), reason: town.words() } }),
  otherTopics: () => town.change('decision', { topics: [town.reference('topic')] }),
});

const servicesOf = (town: Town) => ({
  tariff: () => {
    const later = addDays(dayOf(town.cms.now), 2);
    const first = {
      cents: 50 * town.random.below(200),
      validFrom: '2020-01-01',
      validTo: addDays(later, -1),
      basis: null,
    };
    const next = {
      cents: 50 * town.random.below(200),
      validFrom: later,
      validTo: null,
      basis: town.reference('decision'),
    };
    town.change('tariff', { amounts: [first, next] });
  },
  fees: () => {
    const fee = {
      tariff: town.reference('tariff'),
      label: town.words(2),
      payWhere: '',
      method: null,
      account: '',
      cases: [],
    };
    town.change('procedure', { fees: [fee], isFree: false });
  },
  otherDirectorate: () => town.change('procedure', { department: town.reference('department') }),
  listed: () => town.change('procedure', { level: 'listed', topics: [] }),
  sector: () => {
    const sector = copyOf(town.any('department'), town.name(), locales, { parent: town.reference('department') });
    town.cms.publish([sector]);
  },
});

const globalsOf = (town: Town) => ({
  navigation: () => {
    const navigation = found(town.cms, 'navigation', 'navigation');
    const footer = [{ site: 'portal', label: town.words(2).slice(0, 60), address: '/sq/' }];
    town.cms.publish([edited(navigation, { footer, tasks: [town.reference('procedure')] })]);
  },
  settings: () => {
    const settings = found(town.cms, 'site-settings', 'site-settings');
    const { demonstration } = settings.locales.sq as GlobalForm<'site-settings'>; // a form of the schemas
    town.cms.publish([edited(settings, { contact: town.words(6), demonstration: !demonstration })]);
  },
  deadlineRules: () => {
    const rules = found(town.cms, 'deadline-rules', 'deadline-rules');
    const holidays = [addDays(dayOf(town.cms.now), town.random.below(40))];
    town.cms.publish([edited(rules, { holidays })]);
  },
});

const timeOf = (town: Town) => ({
  deadlinePasses: () => {
    const isOpen = ({ locales: { sq } }: Group) =>
      Boolean(sq && (closingOf(sq as Form<'notice'>) ?? '') > town.cms.now);
    const open = town.all('notice', isOpen)[0] ?? openNotice(town);
    town.cms.moveClockTo(closingOf(open.locales.sq as Form<'notice'>) ?? town.cms.now);
  },
  midnight: () => town.cms.moveClockTo(startOfDay(addDays(dayOf(town.cms.now), 1))),
});

/** A notice that closes in an hour. */
function openNotice(town: Town) {
  const at = new Date(Date.parse(town.cms.now) + 3_600_000).toISOString();
  const change = { deadline: { at, what: town.words(2) }, extensions: [], cancelled: null, displayUntil: at };
  const notice = copyOf(town.any('notice'), town.name(), locales, change);
  town.cms.publish([notice]);
  return notice;
}

const batchOf = (town: Town) => ({
  batch: () => {
    const { title, slug } = textsOf(town);
    for (let at = 0; at < 100; at++) {
      const kind = town.random.pick(allKinds);
      if (town.random.happens(0.3)) town.cms.publish([added(town, kind)]);
      else town.random.pick([title, slug])(kind);
    }
  },
});
