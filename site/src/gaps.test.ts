import { procedureSchema } from '@gjakova/shared/schemas/procedure';
import { expect, it } from 'vitest';
import { gapsOf } from './gaps.ts';

const listed = procedureSchema.parse({
  ...{ kind: 'procedure', publicId: 'p1', locale: 'sq', slug: 'leje', title: 'Leje', summary: '' },
  ...{ translationToBeChecked: false, demonstration: false, publishedAt: '2026-11-24T08:00:00.000Z' },
  ...{ department: { kind: 'department', publicId: 'd1' }, topics: [], level: 'listed', verified: null },
  ...{ registryId: null, procedureKind: null, status: 'active', statusReason: '', statusUntil: null, purpose: '' },
  ...{ whoCanApply: '', conditions: [], cases: [], steps: [], documents: [], noDocuments: false, dataAsked: [] },
  ...{ fees: [], isFree: false, answerDue: [], silenceMeans: null, outcome: null, channels: [], complaint: null },
  ...{ legalBasis: [], related: [], next: [], alsoKnownAs: [], searchTerms: [], changeNotes: [], contact: '' },
  ...{ eKosova: null, forms: [] },
});

it('names all that a listed procedure lacks', () => {
  expect(gapsOf(listed)).toEqual([
    ...['purpose', 'whoCanApply', 'documents', 'fee', 'answerDue', 'form', 'channels', 'outcome', 'complaint'],
    'legalBasis',
  ]);
});

it('does not name what is recorded, also where that is "none"', () => {
  const recorded = { ...listed, isFree: true, noDocuments: true, purpose: 'Për ndërtim.' };

  expect(gapsOf(recorded)).not.toEqual(expect.arrayContaining(['fee']));
  expect(gapsOf(recorded)).not.toEqual(expect.arrayContaining(['documents']));
  expect(gapsOf(recorded)).toContain('whoCanApply');
});

it('names no form of a procedure that is complete, or that has one', () => {
  expect(gapsOf({ ...listed, forms: [{ kind: 'form', publicId: 'f1' }] })).not.toContain('form');
  expect(gapsOf({ ...listed, level: 'complete' })).not.toContain('form');
});
