import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readBlanks } from './blank.ts';
import { drawBlank } from './draw-blank.ts';

/** Where the blanks of the starting content are. */
export const formsFolder = resolve(import.meta.dirname, '../starting-content/files');

/** Every blank in each of its languages, and each sample: the bytes by the name of the file. */
export async function makeForms(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const blank of await readBlanks()) {
    for (const locale of blank.locales) files.set(`${blank.name}-${locale}.pdf`, await drawBlank(blank, locale));
    if (!blank.sample) continue;
    const { locale, values } = blank.sample;
    files.set(`${blank.name}-shembull-${locale}.pdf`, await drawBlank(blank, locale, values));
  }
  return files;
}

if (import.meta.main) {
  await mkdir(formsFolder, { recursive: true });
  for (const [name, bytes] of await makeForms()) await writeFile(join(formsFolder, name), bytes);
}
