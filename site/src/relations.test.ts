import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations.ts';

const none = { amends: [], repeals: [], corrects: [], implements: [] };
const untouched = { 'amended-by': [], 'repealed-by': [], 'corrected-by': [], 'implemented-by': [] };
const act = (adoptedOn: string) => ({ adoptedOn });

describe('the relations of an act', () => {
  it('stand in the order of time, on both sides of it', () => {
    const does = { ...none, amends: [act('2024-05-02'), act('2023-01-10')], repeals: [act('2023-06-01')] };
    const undergoes = { ...untouched, 'amended-by': [act('2026-03-01')], 'implemented-by': [act('2025-12-01')] };

    const { before, after } = relationsOf(does, undergoes);

    expect(before.map(({ kind, act: other }) => [kind, other?.adoptedOn])).toEqual([
      ['amends', '2023-01-10'],
      ['repeals', '2023-06-01'],
      ['amends', '2024-05-02'],
    ]);
    expect(after.map(({ kind }) => kind)).toEqual(['implemented-by', 'amended-by']);
  });

  it('say that there is one where the other act is not public', () => {
    const { before } = relationsOf({ ...none, repeals: [act('2023-06-01'), null] }, untouched);

    expect(before[0]).toEqual({ kind: 'repeals', act: null });
  });

  it('are none where none are recorded', () => {
    expect(relationsOf(none, untouched)).toEqual({ before: [], after: [] });
  });
});
