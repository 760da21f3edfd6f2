import type { Field } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allKinds, globals, kinds } from '@gjakova/shared/kinds';
import { editorInAlbanian } from '../src/messages/payload/sq-editor';
import { startPayload, type Cms } from './start-payload';

let cms: Cms;
beforeAll(async () => void (cms = await startPayload()));
afterAll(() => cms.stop());

const panelLanguages = ['sq', 'rs-latin', 'en'];
const ours = [...allKinds.map((kind) => kinds[kind].collection), 'reviews', 'users'];
const payloadsOwn = ['id', 'updatedAt', 'createdAt', 'deletedAt', '_status', 'email', 'sessions'];

const isShown = (field: Field) =>
  !('hidden' in field && field.hidden) && !(field.admin && 'hidden' in field.admin && field.admin.hidden);
const languagesOf = (text: unknown) => Object.keys(text ?? {});

/** Fields that people see, with their paths; those within lists, groups and tabs too. */
function shown(fields: Field[], path = ''): [string, Field][] {
  return fields.filter(isShown).flatMap((field): [string, Field][] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => shown(tab.fields, path));
    if (!('name' in field) || payloadsOwn.includes(field.name ?? '')) return [];
    const here = `${path}${field.name}`;
    const inside = 'fields' in field ? shown(field.fields, `${here}.`) : [];
    return [[here, field], ...inside];
  });
}

/** Says of each text whether it is there in the three languages. */
function expectTexts(fields: Field[]) {
  for (const [path, field] of shown(fields)) {
    expect(languagesOf((field as { label?: unknown }).label), `label of ${path}`).toEqual(panelLanguages);
    if (field.type === 'ui') continue; // nobody writes it
    expect(languagesOf((field.admin as { description?: unknown }).description), `description of ${path}`).toEqual(
      panelLanguages,
    );
    if (field.type === 'array') expect(languagesOf(field.labels?.singular), `row of ${path}`).toEqual(panelLanguages);
  }
  for (const field of fields) {
    if (field.type !== 'tabs') continue;
    for (const tab of field.tabs) expect(languagesOf(tab.label)).toEqual(panelLanguages);
  }
}

test.each(ours)('every field of %s that people see has a label and a description in three languages', (slug) => {
  const { fields, labels } = cms.payload.collections[slug].config;

  for (const text of [labels.singular, labels.plural]) expect(languagesOf(text)).toEqual(panelLanguages);
  expectTexts(fields);
});

test.each(globals)('every field of %s has a label and a description in three languages', (slug) => {
  const setting = cms.config.globals.find((each) => each.slug === slug);

  expect(languagesOf(setting?.label)).toEqual(panelLanguages);
  expectTexts(setting?.fields ?? []);
});

test.each(allKinds)('a clerk who writes a %s sees at most eight fields of its own at a time', (kind) => {
  const { fields } = cms.payload.collections[kinds[kind].collection].config;
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs.map((tab) => tab.fields) : []));
  const parts = tabs.length > 0 ? tabs : [fields.filter((field) => field.admin?.position !== 'sidebar')];

  for (const part of parts) {
    const always = part.filter((field) => isShown(field) && !field.admin?.condition);
    expect(always.length).toBeLessThanOrEqual(8);
  }
});

test('the panel speaks Albanian, Serbian and English, and Albanian to everybody else', () => {
  const { fallbackLanguage, supportedLanguages } = cms.config.i18n;

  expect(Object.keys(supportedLanguages)).toEqual(panelLanguages);
  expect(fallbackLanguage).toBe('sq');
});

test('the editor of rich text has every text in Albanian that it has in English', () => {
  const { translations } = cms.config.i18n as unknown as { translations: Record<string, { lexical: object }> }; // by its features
  const keysOf = (texts: object, path = ''): string[] =>
    Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
      typeof text === 'string' ? [path + key] : keysOf(text as object, `${path}${key}.`),
    );

  expect(keysOf(editorInAlbanian.lexical).sort()).toEqual(keysOf(translations.en.lexical).sort());
  expect(translations.sq.lexical).toEqual(editorInAlbanian.lexical);
});

test('what a clerk presses every day is Albanian and Serbian, not English', () => {
  const { sq, 'rs-latin': sr, en } = cms.config.i18n.supportedLanguages as unknown as PayloadLanguages;
  const daily: [group: string, keys: string[]][] = [
    ['authentication', ['account', 'login', 'logOut', 'forgotPasswordQuestion', 'stayLoggedIn', 'youAreInactive']],
    ['general', ['createNew', 'save', 'duplicate', 'filters', 'columns', 'searchBy', 'leaveWithoutSaving', 'trash']],
    ['version', ['saveDraft', 'publish', 'versions', 'restoreThisVersion', 'compareVersions']],
    ['operators', ['equals', 'contains', 'isIn', 'isGreaterThan']],
    ['validation', ['required', 'shorterThanMax']],
  ];

  for (const [group, keys] of daily) {
    for (const key of keys) {
      const texts = [sq, sr, en].map(({ translations }) => translations[group][key]);
      expect(new Set(texts).size, `${group}.${key}: ${texts.join(' / ')}`).toBe(3);
    }
  }
});

test.each(['sq', 'rs-latin'])('texts of ours in %s keep the places for values that Payload fills in', (language) => {
  const languages = cms.config.i18n.supportedLanguages as unknown as PayloadLanguages;
  for (const [group, texts] of Object.entries(languages.en.translations)) {
    for (const [key, text] of Object.entries(texts)) {
      const said = languages[language].translations[group][key];
      const foreign = placesIn(said).filter((place) => !placesIn(text).includes(place));
      expect(foreign, `${group}.${key}`).toEqual([]);
      expect(said, `${group}.${key}`).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  }
});

type PayloadLanguages = Record<string, { translations: Record<string, Record<string, string>> }>;

const placesIn = (text: string): string[] => text.match(/\{\{\w+\}\}|<\/?\d>/g) ?? [];
