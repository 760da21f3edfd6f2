import type { Field } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPayload, type Cms } from './start-payload';

let cms: Cms;
beforeAll(async () => void (cms = await startPayload()));
afterAll(() => cms.stop());

const panelLanguages = ['sq', 'rs-latin', 'en'];
const ours = ['departments', 'procedures', 'reviews', 'users'];
const isShown = (field: Field) =>
  !('hidden' in field && field.hidden) && !(field.admin && 'hidden' in field.admin && field.admin.hidden);
const payloadsOwn = ['updatedAt', 'createdAt', 'deletedAt', '_status', 'email', 'sessions'];

test.each(ours)('every field of %s that people see has a label and a description in three languages', (slug) => {
  const { fields, labels } = cms.payload.collections[slug].config;

  for (const text of [labels.singular, labels.plural]) expect(Object.keys(text)).toEqual(panelLanguages);
  for (const field of fields.filter(isShown)) {
    if (!('name' in field) || payloadsOwn.includes(field.name)) continue;
    expect(Object.keys((field as { label?: object }).label ?? {}), field.name).toEqual(panelLanguages);
    if (field.type === 'ui') continue; // nobody writes it
    const { description } = field.admin as { description?: object };
    expect(Object.keys(description ?? {}), field.name).toEqual(panelLanguages);
  }
});

test('the panel speaks Albanian, Serbian and English, and Albanian to everybody else', () => {
  const { fallbackLanguage, supportedLanguages } = cms.config.i18n;

  expect(Object.keys(supportedLanguages)).toEqual(panelLanguages);
  expect(fallbackLanguage).toBe('sq');
});
