import { importAnswerSchema, type Incoming } from '@gjakova/shared/schemas/import';
import { aTown, serviceAuth } from './a-town';
import type { Json } from './json';

const all = ['sq', 'sr', 'en'];

/** A text in each language. */
export const inAll = (text: string) => ({ sq: `${text} sq`, sr: `${text} sr`, en: `${text} en` });
const named = (name: string) => ({ title: inAll(name), summary: inAll('Përmbledhja'), readyLocales: all });
const department = { source: 'drejtoria' };

/** The content of a tariff. */
export const aTariff = (code: string) => ({
  ...named(code),
  department,
  code,
  amounts: [
    { cents: 1250, validFrom: '2026-01-01', validTo: '2026-12-31' },
    { cents: 1500, validFrom: '2027-01-01' },
  ],
});

let count = 0;
/** A procedure with every part that has rows or groups. */
export function aProcedure(change: object = {}): Incoming {
  const name = `procedura-${++count}`;
  const content = {
    ...named(name),
    department,
    level: 'listed',
    conditions: [{ text: inAll('Kushti') }],
    cases: [
      { key: 'e-re', label: inAll('E re') },
      { key: 'e-vjeter', label: inAll('E vjetër') },
    ],
    documents: [{ name: inAll('Letërnjoftimi'), form: 'copy', cases: ['e-re'] }],
    fees: [{ label: inAll('Taksa'), tariff: { source: 'tarifa' }, method: 'bank' }],
    answerDue: [{ n: 15, unit: 'working', startsFrom: inAll('Nga kërkesa') }],
    outcome: { name: inAll('Leja'), form: 'paper' },
    complaint: { body: inAll('Inspektorati'), term: { n: 30, unit: 'calendar' } },
    verified: { post: inAll('Drejtori'), on: '2026-11-24' },
    ...change,
  };
  return { kind: 'procedure', key: name, content };
}
/** The same document with other content. */
export const withContent = (incoming: Incoming, change: object) => ({
  ...incoming,
  content: { ...incoming.content, ...change },
});

/** An act whose text is Markdown. */
export function aDecision(markdown: string): Incoming {
  const name = `vendimi-${++count}`;
  const text = { sq: { markdown }, sr: { markdown: 'Odlučuje se.' }, en: { markdown: 'It is decided.' } };
  const act = { body: { source: 'kuvendi' }, registerNumber: String(count), decisionType: 'decision' };
  const rest = { adoptedOn: '2026-11-24', plainSummary: inAll('Çka'), signatory: inAll('Kryesuesi') };
  const legalBasis = [{ act: inAll('Ligji'), number: '03/L-040' }];
  return { kind: 'decision', key: name, content: { ...named(name), department, ...act, ...rest, legalBasis, text } };
}

/** A town with a directorate, a body and a tariff that were loaded, and the loader itself. */
export async function aLoader() {
  const town = await aTown();
  const post = (body: unknown) =>
    town.cms.rest('POST', '/import', { auth: serviceAuth('IMPORT_KEY'), body, language: 'en' });

  async function load(incoming: Incoming) {
    const { status, body } = await post(incoming);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return importAnswerSchema.parse(body);
  }

  /** The status, and the fields that are refused. */
  async function refusalOf(incoming: Incoming) {
    const { status, body } = await post(incoming);
    const errors = (body.errors ?? []) as Json[]; // of a refusal
    return [status, ...errors.map(({ path }) => String(path))];
  }

  /** The public forms of a document, as the snapshot has them. */
  async function formsOf(publicId: string): Promise<Json> {
    const { snapshot } = await import('../src/outbox/snapshot');
    for await (const batch of snapshot(town.payload)) {
      const group = batch.find((line) => 'publicId' in line && line.publicId === publicId);
      if (group && 'locales' in group) return group.locales;
    }
    throw new Error(`The snapshot has no "${publicId}".`);
  }

  const body = { ...named('Kuvendi'), bodyKind: 'assembly', code: 'kuvendi' };
  await load({ kind: 'department', key: 'drejtoria', content: named('Drejtoria') });
  await load({ kind: 'body', key: 'kuvendi', content: body });
  await load({ kind: 'tariff', key: 'tarifa', content: aTariff('Tarifa') });
  return { town, post, load, refusalOf, formsOf };
}

export type Loader = Awaited<ReturnType<typeof aLoader>>;
