import type { Kind } from '@gjakova/shared/kinds';
import { kinds } from '@gjakova/shared/kinds';
import type { Json } from './json';
import type { Town } from './a-town';
import { must, restDoor, type Answer } from './doors';

/** A rich text of one paragraph. */
export const aText = (text: string) => {
  const block = { version: 1, indent: 0, format: '', direction: null } as const;
  const words = { ...block, type: 'text', text, detail: 0, mode: 'normal', style: '' };
  return { root: { ...block, type: 'root', children: [{ ...block, type: 'paragraph', children: [words] }] } };
};

const withoutSerbian = { reason: 'Përkthimi është duke u bërë.', on: '2026-11-24T12:00:00.000Z' };
const legalBasis = [{ act: 'Ligji për Vetëqeverisjen Lokale', number: '03/L-040', article: '17' }];

/** What documents refer to. */
export interface Others {
  department: string;
  body?: string;
  tariff?: string;
  /** An attachment. */
  file?: string;
  procedure?: string;
}

/** Everything that a document of each kind needs to be public in Albanian. */
export const wholeDocuments: Record<Kind, (others: Others) => Json> = {
  department: () => ({ title: 'Drejtoria për Gjeodezi' }),
  topic: () => ({ title: 'Ndërtimi', topicKind: 'topic' }),
  body: () => ({ title: 'Kuvendi i Komunës', bodyKind: 'assembly', code: 'kuvendi' }),
  tariff: ({ department }) => ({
    title: 'Tarifa e lejes',
    department,
    code: 'LEJE-1',
    amounts: [{ cents: 1250, validFrom: '2026-01-01T12:00:00.000Z' }],
  }),
  procedure: ({ department, tariff }) => ({
    title: 'Leje ndërtimi',
    summary: 'Leja që ju duhet para se të ndërtoni.',
    department,
    level: 'complete',
    procedureKind: 'permit',
    purpose: 'Për të ndërtuar.',
    whoCanApply: 'Pronari i parcelës.',
    conditions: [{ text: 'Parcela është në plan.' }],
    cases: [{ label: 'Ndërtim i ri' }],
    steps: [{ title: 'Dorëzoni kërkesën' }],
    documents: [{ name: 'Fletëposedimi', cases: ['ndertim-i-ri'] }],
    fees: [{ label: 'Taksa e kërkesës', tariff }],
    answerDue: [{ n: 30, unit: 'calendar', startsFrom: 'nga dorëzimi' }],
    outcome: { name: 'Leja e ndërtimit' },
    channels: [{ channel: 'counter' }],
    complaint: { body: 'Kryetari i Komunës', term: { n: 30, unit: 'calendar' } },
    legalBasis,
  }),
  form: ({ department, file, procedure }) => ({
    title: 'Kërkesë për leje ndërtimi',
    summary: 'Formulari me të cilin kërkohet leja.',
    department,
    number: 'F-1',
    purpose: 'Për të kërkuar lejen e ndërtimit.',
    procedures: [procedure],
    files: [{ language: 'sq', file }],
    revisedOn: '2026-09-01T12:00:00.000Z',
    fillGuide: aText('Te pika 3 shkruani numrin e parcelës.'),
    status: 'current',
    withoutSerbian,
  }),
  place: () => ({
    title: 'Qendra për Shërbim me Qytetarë',
    summary: 'Ku dorëzohen kërkesat.',
    address: 'Rruga Nëna Terezë',
    hours: [{ weekday: 'monday', openings: [{ opens: '08:00', closes: '16:00' }] }],
  }),
  decision: ({ department, body }) => ({
    title: 'Vendim për tarifat',
    summary: 'Cakton tarifat e vitit.',
    department,
    body,
    registerNumber: '1',
    decisionType: 'decision',
    adoptedOn: '2026-11-24T12:00:00.000Z',
    plainSummary: 'Tarifat ndryshojnë nga janari.',
    text: aText('Neni 1'),
    signatory: 'Kryesuesi i Kuvendit',
    legalBasis,
    withoutSerbian,
  }),
  notice: ({ department }) => ({
    title: 'Konkurs pune',
    summary: 'Kërkohet një zyrtar.',
    department,
    noticeKind: 'vacancy',
    text: aText('Kërkohet një zyrtar.'),
    postedAt: '2026-11-24T08:00:00.000Z',
    displayUntil: '2026-12-24T08:00:00.000Z',
    deadline: { at: '2026-12-08T14:30:00.000Z', what: 'Dorëzimi i aplikacioneve' },
    withoutSerbian,
  }),
};

/** One kind of document as its editors have it: builders by REST, and the steps of two people. */
export function documentsOf({ cms, people }: Town, kind: Kind) {
  const { collection } = kinds[kind];
  const door = restDoor(cms, people.editor.auth, collection);
  const create = (content: object) => door.create(content, { draft: true, locale: 'sq' });
  const publish = (id: string) => door.update(id, { _status: 'published' });

  /** Submits, approves by the second person, and publishes. */
  async function publishByTwo(id: string): Promise<Answer> {
    const { digestOf } = await import('../src/workflow/digest');
    const { publicKinds } = await import('../src/workflow/public-kinds');
    const { readLatest } = await import('../src/workflow/read-document');
    const { createLocalReq } = await import('payload');
    const latest = await readLatest(await createLocalReq({ locale: 'sq' }, cms.payload), publicKinds[kind], id);
    await people.editor.step('request-review', id, {}, collection);
    await people.secondEditor.step('approve', id, { digest: digestOf(latest) }, collection);
    return publish(id);
  }

  async function aPublished(content: object): Promise<string> {
    const { doc } = must(await create(content));
    must(await publishByTwo(doc.id));
    return doc.id;
  }
  return { door, create, publish, publishByTwo, aPublished };
}
