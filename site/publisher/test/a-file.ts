import { createHash } from 'node:crypto';
import type { PublishedFile } from '@gjakova/shared/schemas/file';
import { aForm, groupOf } from './town.ts';

/** A file with its bytes; nobody here looks into them. */
export interface TestFile extends PublishedFile {
  content: Buffer;
  /** What a form holds of it. */
  held: PublishedFile;
}

/** @param words what makes its bytes others than those of another one */
export function aFile(words: string, name = 'formular.pdf'): TestFile {
  const content = Buffer.from(`%PDF-1.7\n${words.repeat(50)}\n%%EOF\n`);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const facts = { sha256, name, bytes: content.length, pages: 1, isScan: false } as const;
  const held: PublishedFile = { ...facts, language: 'sq', isAccessible: null };
  return { ...held, content, held };
}

/** A line of the feed: a form with these blanks. */
export const formWith = (publicId: string, ...files: TestFile[]) =>
  groupOf(
    aForm(publicId, 'd1', { own: { files: files.map(({ held }) => ({ language: 'sq', format: 'pdf', file: held })) } }),
    1,
    [],
  );
