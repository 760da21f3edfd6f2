import { expect, test } from 'vitest';
import { allFeedKinds } from '../../src/kinds.ts';
import { groupSchema, snapshotHeaderSchema } from '../../src/schemas/feed.ts';
import { formSchemas } from '../../src/schemas/forms.ts';
import { corpusHeader, corpusOf, fewestDocuments } from './corpus.ts';

const groupsOf = (documents: number) => [...corpusOf(documents, 7)].map((line) => groupSchema.parse(line));

test('every form of a corpus satisfies the schema of its kind', () => {
  for (const { kind, locales } of groupsOf(300)) {
    for (const form of Object.values(locales)) if (form !== null) formSchemas[kind].parse(form);
  }
});

test.each([fewestDocuments, 300, 3_000])('a corpus of %d has so many documents, of every kind', (documents) => {
  const groups = groupsOf(documents);

  expect(groups).toHaveLength(documents + 3); // the globals
  expect(new Set(groups.map(({ kind }) => kind))).toEqual(new Set(allFeedKinds));
});

test('references lead to documents of the corpus', () => {
  const groups = groupsOf(300);
  const known = new Set(groups.map(({ kind, publicId }) => `${kind}/${publicId}`));
  const named = [...JSON.stringify(groups).matchAll(/\{"kind":"([a-z-]+)","publicId":"([a-z0-9-]+)"\}/g)];

  expect(named.length).toBeGreaterThan(500);
  for (const [, kind, publicId] of named) expect(known).toContain(`${kind}/${publicId}`);
});

test('the same seed gives the same documents, another one others', () => {
  expect(JSON.stringify([...corpusOf(80, 1)])).toBe(JSON.stringify([...corpusOf(80, 1)]));
  expect(JSON.stringify([...corpusOf(80, 1)])).not.toBe(JSON.stringify([...corpusOf(80, 2)]));
});

test('the header of a corpus is one of a snapshot', () => {
  expect(snapshotHeaderSchema.parse(corpusHeader)).toMatchObject({ format: 1 });
});
