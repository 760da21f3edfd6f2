import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pdfLib from 'pdf-lib'; // made for CommonJS: Node sees one export
import { expect, test } from 'vitest';
import { formsFolder, makeForms } from './make-forms.ts';

const { PDFCheckBox, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, PDFTextField } = pdfLib;

const files = await makeForms();
const names = [...files.keys()];
const languages = { sq: 'sq', sr: 'sr-Latn', en: 'en' };
const marks = { sq: 'SHEMBULL: ', sr: 'PRIMER: ', en: 'EXAMPLE: ' };
const localeOf = (name: string) => name.slice(-6, -4) as keyof typeof marks; // as the file is named
const open = (name: string) => PDFDocument.load(files.get(name) ?? '', { updateMetadata: false });

test('twelve forms are made in Albanian and Serbian, four also in English, one filled in', () => {
  const blanks = names.filter((name) => !name.includes('-shembull-'));
  const inLocale = (locale: string) => blanks.filter((name) => localeOf(name) === locale).length;

  expect([inLocale('sq'), inLocale('sr'), inLocale('en')]).toEqual([12, 12, 4]);
  expect(names.filter((name) => !blanks.includes(name))).toEqual(['kerkese-leje-ndertimi-shembull-sq.pdf']);
});

test('the files of the starting content are these, to the byte', async () => {
  for (const [name, bytes] of files) expect((await readFile(join(formsFolder, name))).equals(bytes), name).toBe(true);
});

test.each(names)('%s is one tagged page of at most 40 kB, marked as an example, with its language', async (name) => {
  const document = await open(name);
  const { catalog } = document;

  expect(files.get(name)?.length).toBeLessThanOrEqual(40_000);
  expect(document.getPageCount()).toBe(1);
  expect(document.getTitle()).toMatch(new RegExp(`^${marks[localeOf(name)]}.{10}`));
  expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe(languages[localeOf(name)]);
  expect(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).has(PDFName.of('K'))).toBe(true);
  expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
});

test.each(names.filter((name) => !name.includes('-shembull-')))(
  '%s has fields of both kinds, each with a tooltip and its place in the structure',
  async (name) => {
    const fields = (await open(name)).getForm().getFields();

    expect(fields.filter((field) => field instanceof PDFTextField).length).toBeGreaterThanOrEqual(5);
    expect(new Set(fields.map((field) => field.getName())).size).toBe(fields.length);
    for (const { acroField } of fields) {
      const tooltip = acroField.dict.lookup(PDFName.of('TU'), PDFString, PDFHexString).decodeText();
      expect(tooltip).toMatch(/^\p{Lu}/u);
      expect(acroField.dict.has(PDFName.of('StructParent'))).toBe(true);
    }
  },
);

test('a box can be ticked, and a text be written, and the file still opens', async () => {
  const document = await open('kerkese-leje-ndertimi-sq.pdf');
  const form = document.getForm();
  form.getCheckBox('isNew').check();
  form.getTextField('name').setText('Shembull');

  const again = (await PDFDocument.load(await document.save())).getForm();

  expect(again.getFields().filter((field) => field instanceof PDFCheckBox)).toHaveLength(4);
  expect(again.getCheckBox('isNew').isChecked()).toBe(true);
  expect(again.getTextField('name').getText()).toBe('Shembull');
});
