import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { locales } from '@gjakova/shared/locales';
import { slugPattern } from '@gjakova/shared/schemas/common';
import { type Incoming, incomingSchema } from '@gjakova/shared/schemas/import';
import { z } from 'zod';
import { problemsOf } from '../checks.ts';

/** Where the files of the starting content are. */
export const startingContentFolder = resolve(import.meta.dirname, '../../starting-content');

const text = z.string().trim().min(1).max(300);
const reference = z.strictObject({ source: z.string().min(1) });

const common = {
  title: z.strictObject({ sq: text, sr: text, en: text }),
  slug: z.partialRecord(z.enum(locales), z.string().regex(slugPattern)).optional(),
  readyLocales: z.array(z.enum(locales)).min(1),
  translationToBeChecked: z.array(z.enum(locales)),
};

const departmentSchema = incomingSchema.extend({
  kind: z.literal('department'),
  content: z.strictObject({ ...common, parent: reference.optional() }),
});

const procedureSchema = incomingSchema.extend({
  kind: z.literal('procedure'),
  content: z.strictObject({ ...common, department: reference, level: z.literal('listed') }),
});

/** The files in the order of loading: what is referred to comes before what refers to it. */
const files = { 'departments.json': departmentSchema, 'procedures.json': procedureSchema };

/** Reads the content that a new CMS begins with. Throws with a sentence for each thing that is wrong in its files. */
export async function readStartingContent(folder = startingContentFolder): Promise<Incoming[]> {
  const documents: Incoming[] = [];
  for (const [name, schema] of Object.entries(files))
    documents.push(...(await readDocuments(join(folder, name), schema)));
  const problems = problemsOf(documents);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return documents;
}

async function readDocuments(file: string, schema: z.ZodType<Incoming>): Promise<Incoming[]> {
  const documents = z.array(schema).safeParse(await readJson(file));
  if (documents.success) return documents.data;
  throw new Error(
    documents.error.issues.map(({ path, message }) => `${file}, at ${path.join('.')}: ${message}.`).join('\n'),
  );
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`"${file}" is not JSON: ${String(cause)}`, { cause });
  }
}
