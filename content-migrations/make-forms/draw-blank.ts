import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import type { Locale } from '@gjakova/shared/locales';
import { type Blank, type Field, textIn } from './blank.ts';
import { drawField, type Drawing } from './draw-field.ts';
import { Cursor, page } from './layout.ts';
import { TaggedDocument } from './tagged-document.ts';
import { words } from './words.ts';

const fontFile = (weight: string) => join(import.meta.dirname, `fonts/commissioner-${weight}.ttf`);

/** The same bytes each time: the day is part of them, and the file's id is made from it. */
const madeOn = new Date('2026-11-24T12:00:00.000Z');

/** A blank in one language as the bytes of a PDF: tagged, and to be filled in; with values, filled in already. */
export async function drawBlank(blank: Blank, locale: Locale, values?: Record<string, string>): Promise<Buffer> {
  const { filled, number } = words[locale];
  const title = textIn(blank.title, locale) + (values ? ` (${filled})` : '');
  const document = startDocument(`${words[locale].mark}: ${title}`, locale);
  const bytes = buffer(document);
  const root = document.struct('Document');
  document.addStructure(root);
  drawHead(document, root, { title, number: `${number} ${blank.number}`, locale });

  const cursor = new Cursor(128);
  for (const { title: name, fields } of [...blank.sections, closing(locale)]) {
    const section = document.struct('Sect');
    root.add(section);
    drawSection({ document, section, cursor, values }, textIn(name, locale), fields, locale);
    section.end();
  }
  root.end();
  document.end();
  return bytes;
}

function startDocument(title: string, lang: Locale): TaggedDocument {
  const document = new TaggedDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: lang === 'sr' ? 'sr-Latn' : lang,
    info: { Title: title, Creator: 'make-forms', Producer: 'pdfkit', CreationDate: madeOn, ModDate: madeOn },
  });
  document.registerFont('regular', fontFile('regular'));
  document.registerFont('semibold', fontFile('semibold'));
  document.font('Helvetica').initForm();
  return document;
}

interface Head {
  title: string;
  number: string;
  locale: Locale;
}

/** The mark across the head says on every sheet that the form is made up. */
function drawHead(document: TaggedDocument, root: PDFKit.PDFStructureElement, { title, number, locale }: Head): void {
  const { mark, madeUp } = words[locale];
  const { left, width } = page;
  document.markContent('Artifact', { type: 'Layout' });
  document.rect(0, 0, 596, 44).fill('#b91c1c');
  document.endMarkedContent();
  const write = (type: string, draw: () => void) => root.add(document.struct(type, {}, draw));
  write('P', () => {
    document.fillColor('#ffffff').font('semibold').fontSize(20).text(mark, left, 9);
    document
      .font('regular')
      .fontSize(9)
      .text(madeUp, left + 140, 17, { width: width - 140, align: 'right' });
  });
  write('P', () => document.fillColor('#4b5563').font('regular').fontSize(9).text(number, left, 62));
  write('H1', () => document.fillColor('#111827').font('semibold').fontSize(17).text(title, left, 76, { width }));
}

function drawSection(drawing: Drawing, name: string, fields: Field[], locale: Locale): void {
  const { document, section, cursor } = drawing;
  const { x, y } = cursor.take(22);
  const write = () =>
    document
      .fillColor('#111827')
      .font('semibold')
      .fontSize(11)
      .text(name, x, y + 4);
  section.add(document.struct('H2', {}, write));
  for (const field of fields) drawField(drawing, field, textIn(field.label, locale));
  cursor.skip(8);
}

/** Every blank ends with where and when it is signed. */
function closing(locale: Locale): Blank['sections'][number] {
  const { end, place, date, signature } = words[locale];
  const line = (name: string, label: string, half: boolean): Field => ({
    type: 'text',
    name,
    label: { [locale]: label },
    half,
  });
  const fields = [line('place', place, true), line('date', date, true), line('signature', signature, false)];
  return { title: { [locale]: end }, fields };
}
