import type { GlobalKind, Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { StoredGlobals, StoredKinds } from '../src/workflow/stored-kinds';

/*
 * Documents with every field filled: the public ones so that they can be told apart, the private ones with CANARY.
 */

const inAll = (text: string) => ({ sq: `${text} sq`, sr: `${text} sr`, en: `${text} en` });
const instant = '2026-11-24T23:30:00.000Z'; // in Gjakova it is the 25th
const id = (name: string) => `1hq3k2v9c0${name}`;
const populated = (name: string) => ({ id: id(name), title: 'CANARY' });
/** Rows and groups carry ids, and whatever may be added to them one day. */
const row = <T extends object>(fields: T): T => ({ id: 'CANARY', remark: 'CANARY', ...fields });

const stateWith = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }] },
});
const richText = { sq: stateWith('Neni'), sr: stateWith('Član'), en: stateWith('Article') };

const everyLocale: Locale[] = ['sq', 'sr', 'en'];
const toBeChecked: Locale[] = ['sr'];
const common = {
  id: id('doc'),
  _status: 'published' as const,
  title: inAll('Titulli'),
  slug: { sq: 'titulli', sr: 'naslov', en: 'title' },
  summary: inAll('Përmbledhja'),
  readyLocales: everyLocale,
  translationToBeChecked: toBeChecked,
  demonstration: true,
  internalNote: 'CANARY',
  editedBy: ['CANARY'],
  source: { key: 'CANARY', incoming: 'CANARY', loaded: 'CANARY', isIncomplete: true },
  withdrawalReason: 'withdrawn' as const,
  searchText: inAll('CANARY'),
  sortKey: inAll('CANARY'),
  firstPublishedAt: '2020-01-01T00:00:00.000Z',
  publishedAt: instant,
  addedOneDay: 'CANARY',
};
const subject = { department: populated('dep'), topics: [id('to1'), populated('to2')] };
const legalBasis = [
  row({ act: inAll('Ligji'), number: '05/L-031', article: '12', gazette: '20/2016', url: 'https://law.example/1' }),
];
const remedy = row({
  body: inAll('Inspektorati'),
  term: row({ n: 30, unit: 'calendar' as const }),
  how: inAll('Me shkrim'),
  legalBasis: inAll('Neni 12'),
});
const withoutSerbian = row({ reason: inAll('Pritet përkthimi'), on: instant });

/** A document of each kind. */
export const storedDocuments: { [K in Kind]: StoredKinds[K] } = {
  department: { ...common, parent: populated('par'), contact: inAll('Rr. UÇK\r\nGjakovë') },
  body: { ...common, bodyKind: 'assembly', code: 'kuvendi', duties: inAll('Detyrat') },
  topic: { ...common, topicKind: 'life-event' },
  tariff: {
    ...common,
    department: id('dep'),
    code: 'T-1',
    amounts: [
      row({ cents: 1250, validFrom: '2026-01-01T12:00:00.000Z', validTo: null, basis: populated('dec') }),
      row({ cents: 1000, validFrom: '2020-01-01T12:00:00.000Z', validTo: '2025-12-31T12:00:00.000Z', basis: null }),
    ],
  },
  decision: {
    ...common,
    ...subject,
    registerNumber: '17',
    body: populated('bod'),
    bodyCode: 'kuvendi',
    decisionType: 'regulation',
    protocolNumber: '01-011/01-16155',
    protocolDate: instant,
    plainSummary: inAll('Çka do të thotë'),
    adoptedOn: instant,
    inForceFrom: instant,
    inForceTo: instant,
    force: row({
      publishedIn: [row({ locale: 'sq' as const, on: instant })],
      legalityReview: 'confirmed' as const,
      basis: inAll('Neni 5'),
    }),
    legalBasis,
    text: richText,
    signatory: inAll('Kryesuesi'),
    vote: row({ for: 20, against: 0, abstain: 3 }),
    amends: [populated('am1')],
    repeals: [id('re1')],
    corrects: [id('co1')],
    implements: [id('im1'), id('im1')],
    appeal: remedy,
    withoutSerbian,
  },
  procedure: {
    ...common,
    ...subject,
    level: 'complete',
    verified: row({ post: inAll('Drejtori'), on: instant }),
    registryId: 'R-12',
    procedureKind: 'permit',
    status: 'limited',
    statusReason: inAll('Mungon stafi'),
    statusUntil: instant,
    purpose: inAll('Qëllimi'),
    whoCanApply: inAll('Kushdo'),
    conditions: [row({ text: inAll('Kushti') })],
    cases: [row({ key: 'e-re', label: inAll('E re'), appliesWhen: inAll('Nëse') })],
    steps: [row({ title: inAll('Hapi'), text: inAll('Teksti'), optional: true, timeText: inAll('10 minuta') })],
    documents: [
      row({
        name: inAll('Letërnjoftimi'),
        form: 'certified-copy' as const,
        copies: 2,
        issuedBy: inAll('Ofiqaria'),
        obtainUrl: 'https://services.example/',
        cases: ['e-re'],
      }),
    ],
    noDocuments: true,
    dataAsked: [row({ text: inAll('Emri') })],
    fees: [
      row({
        label: inAll('Taksa'),
        tariff: populated('tar'),
        payWhere: inAll('Banka'),
        method: 'bank' as const,
        account: '110',
        cases: ['e-re'],
      }),
    ],
    isFree: true,
    answerDue: [row({ n: 15, unit: 'working' as const, startsFrom: inAll('Nga kërkesa'), cases: ['e-re'] })],
    silenceMeans: 'refusal',
    outcome: row({ name: inAll('Leja'), form: 'paper' as const, validity: inAll('1 vit'), collect: inAll('Sporteli') }),
    channels: [
      row({
        channel: 'online' as const,
        level: 'apply' as const,
        url: 'https://services.example/leja',
        loginRequired: true,
        note: inAll('Në çdo kohë'),
      }),
    ],
    complaint: remedy,
    legalBasis,
    related: [populated('rel')],
    next: [id('nex')],
  },
  notice: {
    ...common,
    ...subject,
    noticeKind: 'public-hearing',
    text: richText,
    reference: row({ number: '08-1', on: instant }),
    postedAt: instant,
    displayUntil: instant,
    deadline: row({ at: instant, what: inAll('Vërejtjet') }),
    extensions: [row({ until: instant, on: instant, reason: inAll('Kërkesa') })],
    cancelled: row({ on: instant, reason: inAll('Moti') }),
    severity: 'warning',
    streets: [row({ text: inAll('Rruga') })],
    result: row({ text: inAll('U mbajt'), decision: populated('dec') }),
    withoutSerbian,
  },
};

const paths = { sq: '/sq/njoftimet/', sr: '/sr/obavestenja/', en: '/en/notices/' };

/** A global of each kind. */
export const storedGlobals: { [K in GlobalKind]: StoredGlobals[K] } = {
  navigation: row({
    tasks: [populated('pr1'), id('pr2')],
    header: [row({ site: 'portal' as const, label: inAll('Njoftime'), address: paths })],
    footer: [row({ site: 'official' as const, label: inAll('Gazeta'), address: paths })],
  }),
  'site-settings': row({ demonstration: true, contact: inAll('Rr. UÇK\r\nGjakovë') }),
  'deadline-rules': row({
    knownUntil: instant,
    holidays: [row({ on: instant, title: inAll('CANARY') })],
    endsOnWorkingDay: true,
    demonstration: true,
    noticeDisplay: [row({ noticeKind: 'grant' as const, days: 30, legalBasis: inAll('CANARY') })],
  }),
};
