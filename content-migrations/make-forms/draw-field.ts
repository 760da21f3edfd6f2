import type { Field } from './blank.ts';
import { type Box, type Cursor, sizes } from './layout.ts';
import type { TaggedDocument } from './tagged-document.ts';

/** A field on its way to the page. */
export interface Drawing {
  document: TaggedDocument;
  /** The part of the structure that it belongs to. */
  section: PDFKit.PDFStructureElement;
  cursor: Cursor;
  /** Values to write in place of fields to fill in. */
  values?: Record<string, string>;
}

/** Draws a field with its label, to be filled in, or filled in already. */
export function drawField(drawing: Drawing, field: Field, label: string): void {
  if (field.type === 'check') drawCheck(drawing, field.name, label);
  else drawText(drawing, field, label);
}

function drawText(drawing: Drawing, field: Exclude<Field, { type: 'check' }>, label: string): void {
  const height = field.type === 'area' ? field.lines * sizes.areaLine + 4 : sizes.line;
  const isHalf = field.type === 'text' && field.half === true;
  const box = drawing.cursor.take(height + sizes.line, isHalf);
  writeLabel(drawing, label, { ...box, y: box.y + 1 });
  const { x, y, width } = { ...box, y: box.y + 14 };
  asArtifact(drawing, () => drawing.document.rect(x, y, width, height).stroke('#6b7280'));
  if (drawing.values) writeValue(drawing, drawing.values[field.name], { x: x + 4, y: y + 3, width });
  else {
    const options = { multiline: field.type === 'area' };
    widget(drawing, label, (document) => document.formText(field.name, x, y, width, height, options));
  }
}

function drawCheck(drawing: Drawing, name: string, label: string): void {
  const { document, cursor, values } = drawing;
  const { x, y, width } = cursor.take(sizes.checkRow);
  const [box, top] = [sizes.box, y + 3];
  asArtifact(drawing, () => document.rect(x, top, box, box).stroke('#6b7280'));
  if (values?.[name]) writeValue(drawing, 'x', { x: x + 2.4, y: top - 1.5, width: box });
  if (!values) {
    const looks = { Yes: lookOf(document, crossIn(box)), Off: lookOf(document, '') };
    widget(drawing, label, () => document.formCheckbox(name, x, top, box, box), looks);
  }
  writeLabel(drawing, label, { x: x + box + 8, y: y + 1, width: width - box - 8 });
}

function writeLabel({ document, section }: Drawing, label: string, { x, y, width }: Box): void {
  const write = () => document.font('regular').fontSize(9).fillColor('#111827').text(label, x, y, { width });
  section.add(document.struct('P', {}, write));
}

function writeValue({ document, section }: Drawing, value: string | undefined, { x, y, width }: Box): void {
  if (!value) return;
  const write = () => document.font('regular').fontSize(10).fillColor('#1d4ed8').text(value, x, y, { width });
  section.add(document.struct('P', {}, write));
}

type Looks = { Yes: PDFKit.PDFKitReference; Off: PDFKit.PDFKitReference };

function widget(
  { document, section }: Drawing,
  tooltip: string,
  make: (document: TaggedDocument) => void,
  looks?: Looks,
) {
  const parent = document.struct('Form');
  section.add(parent);
  document.font('Helvetica');
  document.described({ tooltip, parent, looks }, () => make(document));
}

/** What is drawn is no text: readers that speak pass over it. */
function asArtifact({ document }: Drawing, draw: () => void): void {
  document.markContent('Artifact', { type: 'Layout' });
  draw();
  document.endMarkedContent();
}

const crossIn = (size: number): string => `1.5 w 2 2 m ${size - 2} ${size - 2} l S 2 ${size - 2} m ${size - 2} 2 l S`;

/** How a box looks in a state: the operators that draw it. */
function lookOf(document: TaggedDocument, operators: string): PDFKit.PDFKitReference {
  const look = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, sizes.box, sizes.box], Resources: {} });
  look.end(Buffer.from(operators));
  return look;
}
