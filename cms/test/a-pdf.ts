import { PDFDocument, PDFName, PDFString } from 'pdf-lib';

let count = 0;

/** A PDF of two pages. Each one is another, unless it is given the same words. */
export async function aPdf(
  change: (document: PDFDocument) => unknown = () => undefined,
  words = `PDF ${++count}`,
): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setTitle(words);
  document.addPage().drawText(words);
  document.addPage();
  await change(document);
  return Buffer.from(await document.save());
}

/** PDFs that nobody should open, by what is in them. */
export const activePdfs: Record<string, (document: PDFDocument) => unknown> = {
  'a script for the whole document': (document) => document.addJavaScript('start', 'app.alert("x")'),
  'a script when it opens': (document) => opens(document, { S: 'JavaScript', JS: PDFString.of('app.alert("x")') }),
  'a command when it opens': (document) => opens(document, { S: 'Launch', F: PDFString.of('cmd.exe') }),
  'a file within it': (document) => document.attach(Buffer.from('x'), 'x.txt'),
};

function opens({ catalog, context }: PDFDocument, action: Record<string, string | PDFString>) {
  catalog.set(PDFName.of('OpenAction'), context.obj(action));
}

/** What is locked says so in its trailer. */
export function lock({ context }: PDFDocument) {
  context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard', V: 1, R: 2 }));
}
