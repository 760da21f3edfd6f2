import { expect, test } from 'vitest';
import { allKinds, type Kind } from '@gjakova/shared/kinds';
import { locales } from '@gjakova/shared/locales';
import { formSchemas } from '@gjakova/shared/schemas/forms';
import type { PublicDocument } from '../workflow/public-kinds';
import { present } from './present';

/** A document with every field filled, private ones with a word that must not get out. */
const aDocument = (change: Partial<PublicDocument> = {}): PublicDocument => ({
  id: '1hq3k2v9c0z4m8',
  _status: 'published',
  title: { sq: 'Leje', sr: 'Dozvola', en: 'Permit' },
  slug: { sq: 'leje', sr: 'dozvola', en: 'permit' },
  summary: { sq: 'Përmbledhje', sr: 'Sažetak', en: 'Summary' },
  readyLocales: ['sq', 'sr', 'en'],
  translationToBeChecked: ['sr'],
  internalNote: 'CANARY',
  editedBy: ['CANARY'],
  source: { key: 'CANARY', incoming: 'CANARY', loaded: 'CANARY' },
  withdrawalReason: 'withdrawn',
  firstPublishedAt: '2026-11-24T00:00:00.000Z',
  publishedAt: '2026-11-24T00:00:00.000Z',
  parent: '1hq3k2v9c0aaaa',
  department: { id: '1hq3k2v9c0aaaa', title: 'CANARY' },
  level: 'complete',
  ...change,
});

test.each(allKinds)('the form of a %s satisfies its strict schema, and keeps what is private', (kind: Kind) => {
  const forms = present(kind, aDocument());

  for (const locale of locales) {
    const form = formSchemas[kind].parse(forms[locale]);
    expect(form).toMatchObject({ kind, locale, publicId: '1hq3k2v9c0z4m8', translationToBeChecked: locale === 'sr' });
  }
  expect(JSON.stringify(forms)).not.toContain('CANARY');
});

test.each(allKinds)('a %s with nothing but a title and an address satisfies it too', (kind: Kind) => {
  const bare = { summary: {}, readyLocales: null, translationToBeChecked: null, parent: null, level: null };

  const { sq, sr, en } = present(kind, aDocument(bare));

  expect(formSchemas[kind].parse(sq)).toMatchObject({ summary: '', translationToBeChecked: false });
  expect([sr, en]).toEqual([null, null]);
});

test('others are referred to, never embedded', () => {
  expect(present('procedure', aDocument()).sq).toMatchObject({
    department: { kind: 'department', publicId: '1hq3k2v9c0aaaa' },
  });
  expect(present('department', aDocument()).sq).toMatchObject({
    parent: { kind: 'department', publicId: '1hq3k2v9c0aaaa' },
  });
  expect(present('department', aDocument({ parent: null })).sq).toMatchObject({ parent: null });
});
