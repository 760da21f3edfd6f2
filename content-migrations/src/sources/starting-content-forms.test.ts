import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Incoming } from '@gjakova/shared/schemas/import';
import type { GivenFile } from '../given-file.ts';
import { readStartingContent, startingContentFolder } from './starting-content.ts';

interface Form extends Incoming {
  content: {
    number: string;
    files: { language: string; file: GivenFile }[];
    sampleFilled?: GivenFile;
    procedures: { source: string }[];
    replaces?: { source: string }[];
    status: string;
    validTo?: string;
  };
}
interface Procedure extends Incoming {
  content: { forms?: { source: string }[] };
}

const documents = await readStartingContent();
const forms = documents.filter(({ kind }) => kind === 'form') as Form[]; // by its schema
const procedures = documents.filter(({ kind }) => kind === 'procedure') as Procedure[]; // likewise
const isLasting = ({ content }: Form) => content.status === 'current' && content.validTo === undefined;

test('every PDF is a blank or the sample of a form, and in the language that the form says', async () => {
  const blanks = forms.flatMap(({ content }) => content.files);
  const samples = forms.flatMap(({ content }) => content.sampleFilled ?? []);
  const names = [...blanks.map(({ file }) => file), ...samples].map(({ file }) => basename(file));

  expect(names.sort()).toEqual((await readdir(join(startingContentFolder, 'files'))).sort());
  for (const { language, file } of blanks) {
    expect(file.file.endsWith(`-${language}.pdf`)).toBe(true);
    expect(file.language).toBe(language);
  }
});

test('forms are numbered, each with a number of its own', () => {
  const numbers = forms.map(({ content }) => content.number).sort();

  expect(numbers).toEqual(Array.from({ length: 12 }, (_, n) => `SH-F${String(n + 1).padStart(2, '0')}`));
});

test('one form is withdrawn and another takes its place; one holds until a day', () => {
  const [withdrawn, ...others] = forms.filter(({ content }) => content.status === 'withdrawn');
  const replacing = forms.filter(({ content }) => content.replaces?.some(({ source }) => source === withdrawn?.key));

  expect(others).toEqual([]);
  expect(replacing.map(({ content }) => content.status)).toEqual(['current']);
  expect(forms.filter(({ content }) => content.status === 'current' && content.validTo)).toHaveLength(1);
});

test('a form that lasts and its procedures name each other; no procedure names one that ends', () => {
  const named = (form: Form) =>
    procedures.filter(({ content }) => content.forms?.some(({ source }) => source === form.key)).map(({ key }) => key);

  for (const form of forms) {
    const wanted = isLasting(form) ? form.content.procedures.map(({ source }) => source) : [];
    expect([form.key, named(form).sort()]).toEqual([form.key, wanted.sort()]);
  }
});
