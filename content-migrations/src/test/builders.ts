import type { ImportAnswer, Incoming } from '@gjakova/shared/schemas/import';

/** A directorate as a source has it. */
export function aDepartment(key = 'department:one', content: Incoming['content'] = {}): Incoming {
  const name = key.replace('department:', '');
  const title = { sq: `Drejtoria ${name}`, sr: `Direkcija ${name}`, en: `Directorate ${name}` };
  return { kind: 'department', key, content: { title, readyLocales: ['sq', 'sr', 'en'], ...content } };
}

/** An answer of the import endpoint. */
export const anAnswer = (answer: Partial<ImportAnswer> = {}): ImportAnswer => ({
  outcome: 'created',
  publicId: 'd1',
  missing: [],
  ...answer,
});
