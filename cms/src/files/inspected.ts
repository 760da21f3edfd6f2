import { createHash } from 'node:crypto';
import { slugify } from '@gjakova/shared/text/slugify';
import { inspectPdf, type Fault } from './inspect-pdf';

/** Of an uploaded file, as Payload gives it, what ours look at. */
export interface Uploaded {
  name: string;
  data: Buffer;
}

/** What is kept of a file besides its bytes. */
export interface FileFacts {
  sha256: string;
  pages: number;
  /** For readers: ASCII words with hyphens, and what it is. */
  name: string;
}

const isNamedPdf = /.\.pdf$/i;
const inspections = new WeakMap<Buffer, ReturnType<typeof inspectPdf>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * What an uploaded file is, or why it is none of ours. Bytes are opened once: whoever is about to begin a transaction asks
 * before, so that nobody waits for it.
 */
export async function inspectUpload({ name, data }: Uploaded): Promise<FileFacts | { fault: Fault | 'wrongName' }> {
  if (!isNamedPdf.test(name)) return { fault: 'wrongName' };
  const inspected = await inspectOnce(data);
  if ('fault' in inspected) return inspected;
  const sha256 = createHash('sha256').update(data).digest('hex');
  return { sha256, pages: inspected.pages, name: nameForReaders(name) };
}

/** One after the other: each may want much memory. */
function inspectOnce(data: Buffer): ReturnType<typeof inspectPdf> {
  const known = inspections.get(data);
  if (known) return known;
  const inspection = last.then(() => inspectPdf(data));
  last = inspection.catch(() => undefined); // whoever asked is told
  inspections.set(data, inspection);
  return inspection;
}

/** `Leje ndërtimi (e re).PDF` is `leje-ndertimi-e-re.pdf`. */
const nameForReaders = (given: string): string => `${slugify(given.replace(isNamedPdf, firstSign)) || 'skedar'}.pdf`;

const firstSign = (ending: string) => ending.charAt(0);
