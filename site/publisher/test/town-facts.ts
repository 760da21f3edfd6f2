import type { GlobalKind, Kind } from '@gjakova/shared/kinds';
import type { GlobalForms } from '@gjakova/shared/schemas/forms';
import type { TownDocument } from './town.ts';

type References = Pick<TownDocument, 'department' | 'parent' | 'topics'>;

const departmentOf = (id: string | undefined) => (id ? { kind: 'department', publicId: id } : null);

const subjectOf = ({ department, topics = [] }: References) => ({
  department: departmentOf(department),
  topics: topics.map((publicId) => ({ kind: 'topic', publicId })),
  contact: '',
});

const procedure = {
  ...{ level: 'listed', verified: null, registryId: null, procedureKind: null, status: 'active', statusReason: '' },
  ...{ statusUntil: null, purpose: '', whoCanApply: '', conditions: [], cases: [], steps: [], documents: [] },
  ...{ noDocuments: false, dataAsked: [], fees: [], isFree: false, answerDue: [], silenceMeans: null, outcome: null },
  ...{ channels: [], eKosova: null, forms: [], complaint: null, legalBasis: [], related: [], next: [] },
};

const form = {
  ...{ number: 'F-1', purpose: '', procedures: [], files: [] },
  ...{ revisedOn: null, validFrom: null, validTo: null, replaces: [], fillGuide: '', sampleFilled: null },
  ...{ onlineUrl: null, needs: [], whereToSubmit: [], status: 'current', statusReason: '', withoutSerbian: null },
};

const place = {
  ...{ departments: [], address: 'Rruga Nëna Terezë, Gjakovë', floorAndRoom: '', position: null, phone: '' },
  ...{ email: null, hours: [{ weekday: 1, openings: [{ opens: '08:00', closes: '15:30' }] }], exceptions: [] },
  counters: [],
  access: { stepFree: null, lift: null, accessibleToilet: null, hearingLoop: null, parking: null, note: '' },
};

const decision = {
  ...{
    registerNumber: '1',
    body: { kind: 'body', publicId: 'kuvendi' },
    bodyCode: 'kuvendi',
    decisionType: 'decision',
  },
  ...{ protocolNumber: '', protocolDate: null, plainSummary: '', adoptedOn: '2026-11-01', inForceFrom: null },
  ...{ inForceTo: null, force: { publishedIn: [], legalityReview: null, basis: '' }, legalBasis: [], text: '' },
  ...{ signatory: '', vote: null, amends: [], repeals: [], corrects: [], implements: [], appeal: null },
  withoutSerbian: null,
};

const notice = {
  ...{ noticeKind: 'other', text: '', reference: null, postedAt: '2026-11-01T08:00:00.000Z', deadline: null },
  ...{ displayUntil: '2027-06-30T22:00:00.000Z', extensions: [], cancelled: null, severity: 'info', streets: [] },
  ...{ places: [], documents: [], result: null, withoutSerbian: null },
};

const facts: Record<Kind, (references: References) => object> = {
  department: ({ parent }) => ({ parent: departmentOf(parent), contact: '' }),
  body: () => ({ bodyKind: 'assembly', duties: '' }),
  topic: () => ({ topicKind: 'topic' }),
  tariff: ({ department = 'd1' }) => ({ department: departmentOf(department), code: '1.1' }),
  procedure: (references) => ({ ...subjectOf(references), ...procedure }),
  form: (references) => ({ ...subjectOf(references), ...form }),
  place: () => place,
  decision: (references) => ({ ...subjectOf(references), ...decision }),
  notice: (references) => ({ ...subjectOf(references), ...notice }),
};

/** What the form of a kind has besides what all have, where a test says nothing else. */
export const factsOf = (kind: Kind, references: References): object => facts[kind](references);

/** The same for what is there once. */
export const globalFacts: { [K in GlobalKind]: Omit<GlobalForms[K], 'kind' | 'publicId' | 'locale'> } = {
  navigation: { tasks: [], header: [], footer: [] },
  'site-settings': { demonstration: false, contact: '' },
  'deadline-rules': { knownUntil: null, holidays: [], endsOnWorkingDay: true, demonstration: false },
};
