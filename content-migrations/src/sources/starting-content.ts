import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Incoming, incomingSchema } from '@gjakova/shared/schemas/import';
import { z } from 'zod';
import { problemsOf } from '../checks.ts';
import { replaceFiles } from '../given-file.ts';
import { withDates } from '../relative-dates.ts';

/** Where the files of the starting content are. */
export const startingContentFolder = resolve(import.meta.dirname, '../../starting-content');

/** Files and folders of files, in the order of loading: what is referred to comes before what refers to it. */
const parts = [
  'departments.json',
  'topics.json',
  'bodies.json',
  'tariffs.json',
  'decisions.json',
  'places',
  'procedures.json',
  'procedures-registry.json',
  'procedures-demonstration',
  'forms',
  'notices',
  'globals.json',
];

/**
 * Reads the content that a new CMS begins with. Throws with a sentence for each thing that is wrong in its files.
 *
 * @param now the moment of the load, from which relative dates are counted
 */
export async function readStartingContent(folder = startingContentFolder, now = new Date()): Promise<Incoming[]> {
  const documents: Incoming[] = [];
  for (const part of parts)
    for (const file of await filesOf(join(folder, part))) documents.push(...(await readDocuments(file)));
  const dated = documents.map((document) => withDates(document, now));
  const problems = [...problemsOf(dated), ...(await placeFiles(dated, folder))];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return dated;
}

/** A file itself, or the files of a folder, by their names. */
async function filesOf(part: string): Promise<string[]> {
  if (part.endsWith('.json')) return [part];
  const names = await readdir(part);
  return names.toSorted().map((name) => join(part, name));
}

/** Puts the whole path in place of each path of a file, and answers which files are not there. */
async function placeFiles(documents: Incoming[], folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (const document of documents) {
    const content = await replaceFiles(document.content, (given) => {
      const file = join(folder, given.file);
      if (!existsSync(file)) missing.push(`"${document.key}" names the file "${file}", which is not there.`);
      return { ...given, file };
    });
    document.content = content as Incoming['content']; // the same fields
  }
  return missing;
}

async function readDocuments(file: string): Promise<Incoming[]> {
  const documents = z.array(incomingSchema).safeParse(await readJson(file));
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
