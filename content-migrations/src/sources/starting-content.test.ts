import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales, type Locale } from '@gjakova/shared/locales';
import { readStartingContent, startingContentFolder } from './starting-content.ts';

// What is real: the demonstration has tests of its own.
const documents = (await readStartingContent()).filter(
  ({ kind, key }) => ['department', 'procedure'].includes(kind) && !key.includes(':demo/'),
);
const titleOf = ({ content }: (typeof documents)[number]) => content.title as Record<Locale, string>; // by its schema
const departments = documents.filter(({ kind }) => kind === 'department');
const directorates = departments.filter(({ content }) => !content.parent);
const sectors = departments.filter(({ content }) => content.parent);
const procedures = documents.filter(({ kind }) => kind === 'procedure');

test('the content has 13 directorates, their 34 sectors, 116 procedures and two that only the registry names', () => {
  expect(directorates).toHaveLength(13);
  expect(sectors).toHaveLength(34);
  expect(procedures).toHaveLength(116 + 2);
});

test('sectors and procedures belong to a directorate, as their keys say', () => {
  const keys = directorates.map(({ key }) => key);

  for (const { key, content } of [...sectors, ...procedures]) {
    const { source } = (content.parent ?? content.department) as { source: string }; // by its schema
    expect(keys).toContain(source);
    expect(key.split(/[:/]/)[1]).toBe(source.split(':')[1]);
  }
});

test('a document that is referred to is loaded before', () => {
  const position = new Map(documents.map(({ key }, index) => [key, index]));

  for (const { key, content } of sectors) {
    const { source } = content.parent as { source: string }; // by its schema
    expect(position.get(source)).toBeLessThan(position.get(key) ?? 0);
  }
});

test('every document is ready in three languages, with translations to be checked', () => {
  for (const { content } of documents) {
    expect(content.readyLocales).toEqual(locales);
    expect(content.translationToBeChecked).toEqual(expect.arrayContaining(['sr']));
  }
});

test('bodies, topics and settings are there, and what has a title has Serbian to be checked', async () => {
  const all = await readStartingContent();
  const counts = ['body', 'topic', 'navigation', 'site-settings', 'deadline-rules'].map(
    (wanted) => all.filter(({ kind }) => kind === wanted).length,
  );
  const titled = all.filter(({ content }) => content.title && !content.withoutSerbian);

  expect(counts).toEqual([2, 16, 1, 1, 1]);
  for (const { content } of titled) expect(content.translationToBeChecked).toContain('sr');
});

test('four documents show that a translation is missing, and say why where Serbian is', async () => {
  const all = await readStartingContent();
  const partial = all.filter(({ content }) => content.title && (content.readyLocales as string[]).length < 3); // by its schema

  expect(partial.map(({ key, content }) => [key, content.readyLocales])).toEqual([
    ['decision:demo/kuvendi-2026-2', ['sq', 'en']],
    ['place:demo/zyra-e-fshatit', ['sq', 'sr']],
    ['notice:demo/mbyllje-per-maratone', ['sq', 'sr']],
    ['notice:demo/shpallje-e-planit', ['sq', 'en']],
  ]);
  for (const { content } of partial)
    expect(content.withoutSerbian !== undefined).toBe(!(content.readyLocales as string[]).includes('sr')); // likewise
});

test('a sector is named as one in each language; centres, units and inspectorates keep their names', () => {
  const bodies = sectors.filter((sector) => !titleOf(sector).sq.startsWith('Sektori për '));

  expect(bodies.map((body) => titleOf(body).sq)).toEqual([
    'Qendra për Punë Sociale',
    'Qendra Kryesore e Mjekësisë Familjare',
    'Njësia e Zjarrfikësve',
    'Inspektorati i Shërbimeve Publike',
    'Inspektorati i Ndërtimit',
    'Inspektorati i Tregut',
  ]);
  for (const sector of sectors.filter((sector) => !bodies.includes(sector))) {
    expect(titleOf(sector).sr).toMatch(/^Sektor za /);
    expect(titleOf(sector).en).toMatch(/^Sector for /);
  }
});

test('titles are written in the letters of their language, tidily', () => {
  const letters = {
    sq: /^[A-Za-zËÇëç0-9 ,/()-]+$/,
    sr: /^[A-PR-VZa-pr-vzČĆĐŠŽčćđšž0-9 ,:/()-]+$/,
    en: /^[A-Za-z0-9 ,:/()-]+$/,
  };

  for (const document of documents) {
    for (const locale of locales) {
      const title = titleOf(document)[locale];
      expect(title).toMatch(letters[locale]);
      expect(title).toMatch(/^\p{Lu}/u);
      expect(title).not.toMatch(/ {2}|^ | $/);
    }
  }
});

test.each([
  ['Drejtoria', /^Direkcija /, /^Directorate for /],
  ['Certifikatë', /^(Uverenje|Izvod) /, /certificate/i],
  ['Vërtetim', /^Potvrda /, /^Confirmation /],
  ['Leje', /dozvola/i, /permit/i],
  ['Pëlqim', /^Saglasnost /, /^Consent /],
  ['Ankesë', /^Žalba /, /complaint/i],
  ['Kërkes', /zahtev/i, /application|request/i],
  ['Grant', /^Grant /, /grant/i],
  ['Subvencion', /subvencija/i, /subsidy/i],
  ['Bursë', /^Stipendija /, /^Scholarship /],
  ['Gjobë', /^Kazna /, /fine/i],
  ['Taksë', /^Taksa /, /fee$/i],
  ['Shpronësim', /^Eksproprijacija /, /^Expropriation /],
  ['Fletëposedim', /^Posedovni list /, /^Possession list /],
])('what is called %s in Albanian has the word of the glossary', (word, sr, en) => {
  const named = documents.filter((document) => titleOf(document).sq.startsWith(word));

  expect(named.length).toBeGreaterThan(0);
  for (const document of named) {
    expect(titleOf(document).sr).toMatch(sr);
    expect(titleOf(document).en).toMatch(en);
  }
});

test.each([
  ['an empty title', '"en": "Birth certificate"', '"en": " "', 'content.title.en'],
  ['an unknown field', '"level": "listed"', '"level": "listed", "fee": 2', 'fee'],
  ['an unknown directorate', '"source": "department:adm"', '"source": "department:xyz"', 'no document has that key'],
  ['a key given twice', 'adm/certifikate-lindjeje', 'adm/certifikate-kurorezimi', 'is given to 2 documents'],
  ['one address for two', '"en": "Birth certificate"', '"en": "Marriage certificate"', 'would have the same address'],
  ['a file that is no JSON', '[', '', 'is not JSON'],
])('%s in the files is refused in a sentence', async (_, before, after, sentence) => {
  const folder = await mkdtemp(join(tmpdir(), 'starting-content-'));
  await cp(startingContentFolder, folder, { recursive: true });
  const file = join(folder, 'procedures.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace(before, after));

  const reading = readStartingContent(folder);

  await expect(reading).rejects.toThrow(sentence);
  await rm(folder, { recursive: true });
});
