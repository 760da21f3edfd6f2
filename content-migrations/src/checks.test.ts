import { expect, test } from 'vitest';
import { problemsOf } from './checks.ts';
import { aDepartment } from './test/builders.ts';

test('documents with keys, references and addresses of their own have no problem', () => {
  const parent = aDepartment('department:one');
  const sector = aDepartment('department:two', { parent: { source: parent.key } });

  expect(problemsOf([parent, sector])).toEqual([]);
});

test('a key given twice is named', () => {
  const titled = aDepartment('department:one', { title: { sq: 'Tjetër', sr: 'Drugi', en: 'Other' } });

  expect(problemsOf([aDepartment('department:one'), titled])).toEqual([
    'The key "department:one" is given to 2 documents. Give each its own.',
  ]);
});

test('a reference that no document answers is named with its field', () => {
  const sector = aDepartment('department:two', { parent: { source: 'department:nowhere' } });

  expect(problemsOf([sector])).toEqual([
    '"department:two" names "department:nowhere" as its parent; no document has that key.',
  ]);
});

test('a reference within rows is named with its place, and content of another form with its field', () => {
  const fee = { tariff: { source: 'tariff:nowhere' } };
  const procedure = {
    kind: 'procedure' as const,
    key: 'procedure:one',
    content: { fees: [fee, { tariff: 'T-1' }], topics: [{ source: 'topic:nowhere' }] },
  };

  expect(problemsOf([procedure])).toEqual([
    '"procedure:one", at content.fees.1.tariff: Invalid input: expected object, received string.',
    '"procedure:one" names "tariff:nowhere" as its fees.0.tariff; no document has that key.',
    '"procedure:one" names "topic:nowhere" as its topics.0; no document has that key.',
  ]);
});

test('titles that give the same address in a language are named', () => {
  const one = aDepartment('department:one', { title: { sq: 'Çështje', sr: 'Pitanja', en: 'Matters' } });
  const two = aDepartment('department:two', { title: { sq: 'Ceshtje', sr: 'Poslovi', en: 'Affairs' } });

  expect(problemsOf([one, two])).toEqual([
    '"department:one" and "department:two" would have the same address /sq/drejtorite/ceshtje/. ' +
      'Give one of them another title or a slug.',
  ]);
});

test('a slug of its own tells a document from another with the same title', () => {
  const title = { sq: 'Çështje', sr: 'Pitanja', en: 'Matters' };
  const slug = { sq: 'tjera', sr: 'druga', en: 'other' };

  expect(
    problemsOf([aDepartment('department:one', { title }), aDepartment('department:two', { title, slug })]),
  ).toEqual([]);
});
