import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Locale } from '@gjakova/shared/locales';
import { z } from 'zod';
import { sourceDataFolder } from '../environment.ts';
import { readStartingContent } from './starting-content.ts';

const file = join(sourceDataFolder(), 'data/gjakova/directorates-procedures.json');
const isAbsent = !existsSync(file);
const why = isAbsent ? ` (skipped: "${file}" is not here, SHARED_DIR names another folder)` : '';

const factsSchema = z.object({
  directorates: z.array(
    z.object({
      id: z.string(),
      name_sq: z.string(),
      sectors_sq: z.array(z.string()),
      procedures_sq: z.array(z.string()),
    }),
  ),
});

test.skipIf(isAbsent)(`every name of the facts it was written from is there, and no other${why}`, async () => {
  const { directorates } = factsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const names = directorates.flatMap((facts) => [facts.name_sq, ...facts.sectors_sq.map(sectorTitle)]);
  const procedures = directorates.flatMap((facts) =>
    facts.procedures_sq.map((name) => `${facts.id}: ${name}`.toLowerCase()),
  );

  const documents = await readStartingContent();

  const departments = documents.filter(({ kind }) => kind === 'department');
  const listed = documents.filter(
    ({ kind, key }) => kind === 'procedure' && !key.includes(':demo/') && !ofRegistry(key),
  );
  expect(departments.map(albanianTitle)).toEqual(names);
  const named = listed.map((procedure) => `${directorateOf(procedure)}: ${albanianTitle(procedure)}`.toLowerCase());
  expect(named.sort()).toEqual(procedures.sort());
});

/** The two of the registry's entries that no name in the facts matches. */
const ofRegistry = (key: string) =>
  ['procedure:kad/kopje-e-planit', 'procedure:kad/regjistrim-i-objektit'].includes(key);

type Content = { content: Record<string, unknown> };

const albanianTitle = ({ content }: Content) => (content.title as Record<Locale, string>).sq; // by its schema
const directorateOf = ({ content }: Content) => (content.department as { source: string }).source.split(':')[1]; // likewise

/** Only one of the names in the facts is not yet in the accusative that `për` asks for. */
function sectorTitle(name: string): string {
  if (/^(Qendra|Njësia|Inspektorati) /.test(name)) return name;
  return `Sektori për ${name.replace(/^Arsimi /, 'Arsimin ')}`;
}
