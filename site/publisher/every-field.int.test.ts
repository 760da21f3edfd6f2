import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, expect, it } from 'vitest';
import { allFeedKinds, isGlobalKind, type FeedKind } from '@gjakova/shared/kinds';
import { formSchemas } from '@gjakova/shared/schemas/forms';
import { localOrigins } from '@gjakova/shared/sites';
import { fixedAddresses, isPage, presentAddresses, type Address } from '../content/addresses.ts';
import { DocumentStore } from '../content/document-store.ts';
import { documentTables } from '../content/document-tables.ts';
import { documentFrom, type Reference } from '../content/document.ts';
import { loadBundles, type Apps } from './bundles.ts';
import { Renderer } from './renderer.ts';
import { bundlesAreThere } from './test/bundles.ts';
import { fillSchema, has, withOther, type Filled, type Leaf } from './test/fill-schema.ts';
import { readableText } from './test/readable-text.ts';

type Values = Record<string, unknown>;

const now = '2026-11-24T09:00:00.000Z';

/** Fields that no page of the document says, by a pattern of kind and path, each with the reason. */
const elsewhere: [RegExp, string][] = [
  [/^[\w-]+\.publicId$/, 'names the document among others; its address is made of the slug'],
  [/^[\w-]+\.locale$/, 'the language in which everything is said'],
  [/^\w+\.publishedAt$/, 'for feeds and sitemaps'],
  [/^\w+\.searchTerms\.0$/, 'for search: words that people use and pages do not'],
  [/^procedure\.cases\.0\.key$/, 'names a case within the form; people read its label'],
  [/^procedure\.(documents|fees|answerDue)\.0\.cases\.0$/, 'the key of a case'],
  [/^notice\.displayUntil$/, 'until when lists show it; the page stays'],
  [/^notice\.withoutSerbian\.reason$/, 'said in Serbian, by `reasonInSerbian`, where the notice is missing'],
  [/^topic\.topicKind$/, 'in which of the two lists it stands'],
  [/^body\.code$/, 'a segment of the addresses of its register'],
  [/^navigation\.(header|footer)\.0\.site$/, 'on which site a path is; a whole address needs none'],
  [/^deadline-rules\.(holidays\.0|endsOnWorkingDay)$/, 'move the dates that are computed'],
  [/^form\.files\.0\.file\.language$/, 'the blank says it already: it is the language of the row'],
];
const isElsewhere = (field: string): boolean => elsewhere.some(([pattern]) => pattern.test(field));

let apps: Apps;
beforeAll(async () => {
  await bundlesAreThere();
  apps = await loadBundles(path.resolve(import.meta.dirname, '../dist'));
}, 300_000);

/** Everything that a reader finds where a form in Albanian alone is shown, among these others. */
async function textOf(form: Values, others: Values[]): Promise<string> {
  const db = new DatabaseSync(':memory:');
  db.exec(documentTables);
  const store = new DocumentStore(db);
  for (const one of [...others, form]) store.replace(documentOf(one));
  const renderer = new Renderer(apps, store, localOrigins, now);
  const isGlobal = isGlobalKind(String(form['kind']));
  const addresses = isGlobal ? pagesOfSites(others) : pagesOf(form);
  const texts: string[] = [];
  for (const address of addresses.filter(isPage)) {
    const { answer } = await renderer.render(address);
    texts.push(readableText(Buffer.from(answer.content).toString(), isGlobal ? 'body' : 'main'));
  }
  db.close();
  return texts.join('\n');
}

/** A document's own page, and the one that says that it is missing in Serbian. */
const pagesOf = (form: Values): Address[] => presentAddresses(documentOf(form)).filter(({ locale }) => locale !== 'en');

/** What there is once shows on the homes, and on the pages of documents. */
const pagesOfSites = (others: Values[]): Address[] => [
  ...fixedAddresses().filter(({ template, locale }) => template === 'home' && locale === 'sq'),
  ...others.flatMap((form) => presentAddresses(documentOf(form))).filter(({ locale }) => locale === 'sq'),
];

const documentOf = (form: Values) => {
  const { kind, publicId } = form;
  return documentFrom({ sequence: 1, kind, publicId, locales: { sq: form, sr: null, en: null }, formerAddresses: [] });
};

/** A form of the kind with everything in it, in Albanian. */
function fullForm(kind: FeedKind): Filled {
  const filled = fillSchema(formSchemas[kind], 'fusha');
  const publicId = isGlobalKind(kind) ? kind : 'full';
  // Dates are computed as far as the holidays are known.
  const known = kind === 'deadline-rules' ? { knownUntil: '2030-12-31' } : {};
  return { ...filled, form: forAllCases({ ...filled.form, ...known, publicId, locale: 'sq' }) };
}

/** A procedure's parts hold for all of its cases; what is no procedure stays as it is. */
function forAllCases(form: Values): Values {
  if (form['kind'] !== 'procedure') return form;
  const parts = ['documents', 'fees', 'answerDue'].map((part) => {
    const all = form[part] as Values[]; // lists, by its schema
    return [part, all.map((one) => ({ ...one, cases: [] }))];
  });
  return { ...form, ...Object.fromEntries(parts) };
}

/** The documents that it refers to, each with a title of its own, one procedure besides, and the calendar of holidays. */
function neighboursOf({ references }: Filled): Values[] {
  const besides: Reference = { kind: 'procedure', publicId: 'besides' };
  const others = [...references, besides].map(({ kind, publicId }) => ({
    ...forAllCases(fillSchema(formSchemas[kind], 'tjera').form),
    ...{ publicId, locale: 'sq', title: `Titulli ${publicId}`, slug: publicId },
  }));
  const rules = { kind: 'deadline-rules', publicId: 'deadline-rules', locale: 'sq', knownUntil: '2030-12-31' };
  return [...others, { ...rules, holidays: [], endsOnWorkingDay: true, demonstration: false }];
}

/** The form with as little in it as its schema lets it have. */
function sparseForm(kind: FeedKind, form: Values): Values {
  return Object.keys(form).reduce((sparse, key) => {
    const emptied = [null, [], '', false].map((empty) => ({ ...sparse, [key]: empty }));
    return emptied.find((one) => formSchemas[kind].safeParse(one).success) ?? sparse;
  }, form);
}

/** The form with nothing that is so: what a true value hides shows in it. */
const deniedForm = ({ form, leaves }: Filled): Values =>
  leaves.filter(({ value }) => value === true).reduce((denied, { path: at }) => withOther(denied, at, false), form);

/** The fields of a kind that are on none of its pages: their text is not found, and another value changes nothing. */
async function fieldsWithoutHome(kind: FeedKind): Promise<string[]> {
  const filled = fullForm(kind);
  const others = neighboursOf(filled);
  // A full document hides some of its fields: who can say "none" beside a list, or call a scan accessible?
  const forms = [filled.form, sparseForm(kind, filled.form), deniedForm(filled)];
  const texts = await Promise.all(forms.map((form) => textOf(form, others)));
  const isSeen = async ({ path: field, value, other }: Leaf): Promise<boolean> => {
    if (typeof value === 'string' && value.startsWith('fusha')) return texts[0].includes(value);
    for (const form of forms) {
      if (!has(form, field)) continue;
      const pair = [value, other].map((one) => textOf(withOther(form, field, one), others));
      const [one, another] = await Promise.all(pair);
      if (one !== another) return true;
    }
    return false;
  };
  const missing: string[] = [];
  for (const leaf of filled.leaves) {
    if (isElsewhere(`${kind}.${leaf.path}`) || leaf.value === leaf.other || (await isSeen(leaf))) continue;
    missing.push(leaf.path);
  }
  const unnamed = filled.references.filter(({ publicId }) => !texts[0].includes(publicId));
  return [...missing, ...unnamed.map((reference) => `a ${reference.kind} (${reference.publicId})`)];
}

it.each(allFeedKinds)('every field of %s has its place on a page', async (kind) => {
  expect(await fieldsWithoutHome(kind)).toEqual([]);
});

it('knows no exception for a field that is not there', () => {
  const fields = allFeedKinds.flatMap((kind) => fullForm(kind).leaves.map(({ path: field }) => `${kind}.${field}`));

  expect(elsewhere.filter(([pattern]) => !fields.some((field) => pattern.test(field)))).toEqual([]);
});
