import { buffer } from 'node:stream/consumers';
import pdfLib, { type PDFDict as Dictionary, type PDFName as Name, type PDFObject } from 'pdf-lib'; // made for CommonJS: Node sees one export

const { EncryptedPDFError, ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } = pdfLib;

/*
 * The process in which a PDF is opened: `node pdf-inspector.ts`, the bytes on standard input, one line of JSON on
 * standard output, as inspect-pdf.ts reads it. A hostile file can keep a parser busy for ever, or want any memory; this
 * process can be killed.
 */

/** Keys under which a PDF keeps what runs, or other files (ISO 32000-1, 7.11.4, 12.6.4, 12.7.8, 13). */
const activeKeys = ['JS', 'JavaScript', 'EmbeddedFiles', 'EF', 'XFA', 'RichMediaContent'];

/** Actions that run something or take in other files. */
const activeActions = ['JavaScript', 'Launch', 'ImportData', 'GoToE', 'Rendition', 'RichMediaExecute'];

async function inspect(bytes: Buffer): Promise<{ pages: number } | { fault: 'broken' | 'encrypted' | 'active' }> {
  try {
    const options = { throwOnInvalidObject: true, updateMetadata: false, parseSpeed: ParseSpeeds.Fastest };
    const document = await PDFDocument.load(bytes, options);
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
    return isActive(objects) ? { fault: 'active' } : { pages: document.getPageCount() };
  } catch (error) {
    return { fault: isEncrypted(error, bytes) ? 'encrypted' : 'broken' };
  }
}

/** What is encrypted may also look broken, before its trailer is read. */
const isEncrypted = (error: unknown, bytes: Buffer): boolean =>
  error instanceof EncryptedPDFError || bytes.includes('/Encrypt ');

/** Whether any of the objects, or what is in them, runs something or holds another file. */
function isActive(objects: PDFObject[]): boolean {
  const rest = [...objects];
  for (let object = rest.pop(); object; object = rest.pop()) {
    const dictionary = object instanceof PDFStream ? object.dict : object;
    if (dictionary instanceof PDFArray) rest.push(...dictionary.asArray());
    if (!(dictionary instanceof PDFDict)) continue;
    if (dictionary.keys().some((key) => activeKeys.includes(spell(key))) || isActiveAction(dictionary)) return true;
    rest.push(...dictionary.values());
  }
  return false;
}

function isActiveAction(dictionary: Dictionary): boolean {
  const action = dictionary.lookup(PDFName.of('S'));
  return action instanceof PDFName && activeActions.includes(spell(action));
}

/** pdf-lib leaves `#4aS` as it is, where readers read `JS`. */
const spell = (name: Name): string =>
  name.decodeText().replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

process.stdout.write(JSON.stringify(await inspect(await buffer(process.stdin))));
