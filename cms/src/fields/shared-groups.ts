import type { Field } from 'payload';
import { choice, day, group, line, lines, rows, signs, whole } from './builders';
import type { TextOfField } from './described';

/** Days that a law gives: how many, and which count. */
const term: Field = group('term', [whole('term.n', 0, 3_650), choice('term.unit', 'dayUnit')]);

/** Where to complain, until when, and how. */
export const remedy = (text: TextOfField): Field =>
  group(text, [line('remedy.body'), term, lines('remedy.how', 5_000), line('remedy.legalBasis')]);

/** What something rests on: acts, with the place in them. */
export const legalSources = (text: TextOfField): Field =>
  rows(text, 'act', [
    line('legalSource.act'),
    signs('legalSource.number'),
    signs('legalSource.article'),
    signs('legalSource.gazette'),
    signs('legalSource.url', 2_000),
  ]);

/** Why a document has no Serbian text yet. */
export const withoutSerbian: Field = group('withoutSerbian', [
  lines('withoutSerbian.reason', 500),
  day('withoutSerbian.on'),
]);
