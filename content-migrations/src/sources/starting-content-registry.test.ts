import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Locale } from '@gjakova/shared/locales';
import type { Incoming } from '@gjakova/shared/schemas/import';
import { z } from 'zod';
import { sourceDataFolder } from '../environment.ts';
import { readStartingContent } from './starting-content.ts';

const file = join(sourceDataFolder(), 'data/gjakova/rpagj-samples.json');
const isAbsent = !existsSync(file);
const why = isAbsent ? ` (skipped: "${file}" is not here, SHARED_DIR names another folder)` : '';

const registrySchema = z.object({
  entries: z.array(
    z.object({
      id: z.number(),
      directorate: z.string(),
      validity: z.string(),
      answer_days: z.number(),
      documents: z.array(z.tuple([z.string(), z.enum(['Original', 'Copy', 'Verified copy'])])),
      fee: z.literal('Free of charge'),
    }),
  ),
});
type Entry = z.infer<typeof registrySchema>['entries'][number];

type Text = Record<Locale, string>;

interface Recorded extends Incoming {
  content: {
    registryId: string;
    department: { source: string };
    level: string;
    documents: { name: Text; form: string }[];
    isFree: boolean;
    answerDue: { n: number; unit: string }[];
    outcome: { validity?: Text; validFor?: { n: number; unit: string } };
    translationToBeChecked: string[];
    verified?: unknown;
  };
}

const recorded = (await readStartingContent()).filter(({ content }) => content.registryId) as Recorded[]; // by its schema

test('the six entries of the registry are there, listed, to be verified and free of charge', () => {
  expect(recorded.map(({ content }) => content.registryId).sort()).toEqual([
    '1409',
    '1481',
    '1489',
    '1498',
    '1501',
    '1706',
  ]);
  for (const { content } of recorded) {
    expect(content).toMatchObject({ level: 'listed', isFree: true });
    expect(content.verified).toBeUndefined();
    expect(content.translationToBeChecked).toEqual(expect.arrayContaining(['sq', 'sr']));
  }
});

test.skipIf(isAbsent)(`every fact of the registry is told as it is recorded, in its order${why}`, () => {
  const { entries } = registrySchema.parse(JSON.parse(readFileSync(file, 'utf8')));

  expect(entries).toHaveLength(recorded.length);
  for (const entry of entries) {
    const content = recorded.find(({ content }) => content.registryId === String(entry.id))?.content;
    expect(content?.department.source).toBe(directorates[entry.directorate]);
    expect(content?.documents.map(({ name, form }) => [name.en.toLowerCase(), form])).toEqual(documentsOf(entry));
    expect(content?.answerDue).toEqual([{ n: entry.answer_days, unit: 'calendar' }]);
    expect(validityOf(content?.outcome)).toBe(
      entry.validity.replace(/^that of the plan$/, 'As long as the plan is valid'),
    );
  }
});

const directorates: Record<string, string> = {
  'Urbanism and Protection of Environment': 'department:urb',
  'Agriculture, Forestry and Rural Development': 'department:buj',
  'Cadastre, Geodesy and Property': 'department:kad',
};

const forms = { Original: 'original', Copy: 'copy', 'Verified copy': 'certified-copy' };
const documentsOf = ({ documents }: Entry) => documents.map(([name, form]) => [name.toLowerCase(), forms[form]]);

/** A number of months or years is recorded as one, what is no number in words. */
function validityOf({ validity, validFor }: Partial<Recorded['content']['outcome']> = {}): string | undefined {
  if (!validFor) return validity?.en;
  return `${validFor.n} ${validFor.n === 1 ? validFor.unit.slice(0, -1) : validFor.unit}`;
}
