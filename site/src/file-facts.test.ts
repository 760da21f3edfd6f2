import type { PublishedFile } from '@gjakova/shared/schemas/file';
import { expect, it } from 'vitest';
import { accessOf, sayBytes, sayFile } from './file-facts.ts';

const aFile = (change: Partial<PublishedFile> = {}): PublishedFile => ({
  sha256: 'ab'.repeat(32),
  name: 'formular.pdf',
  bytes: 184_320,
  pages: 2,
  language: 'sq',
  isAccessible: null,
  isScan: false,
  ...change,
});

it('gives sizes as each language writes them', () => {
  expect(sayBytes(184_320, 'sq')).toBe('184\u00a0kB');
  expect(sayBytes(1_254_000, 'sr')).toBe('1,25\u00a0MB');
  expect(sayBytes(1_254_000, 'en')).toBe('1.25\u00a0MB');
});

it('gives the smallest file a size', () => {
  expect(sayBytes(1, 'en')).toBe('1\u00a0kB');
});

it('goes over to millions where thousands would have four figures', () => {
  expect([sayBytes(999_499, 'en'), sayBytes(999_500, 'en')]).toEqual(['999\u00a0kB', '1\u00a0MB']);
});

it('says that pages or language are not known rather than leave them out', () => {
  expect(sayFile(aFile(), 'sr')).toBe('PDF, 184\u00a0kB, 2\u00a0strane, na albanskom');
  expect(sayFile(aFile({ pages: null, language: null }), 'en')).toBe(
    'PDF, 184\u00a0kB, pages not counted, language not recorded',
  );
});

it('tells what is not known from what is not so, and takes a scan for one that cannot be read out', () => {
  const marks = [null, true, false].map((isAccessible) => accessOf(aFile({ isAccessible }), 'en').mark);

  expect(marks).toEqual(['unknown', 'yes', 'no']);
  expect(accessOf(aFile({ isAccessible: true, isScan: true }), 'en')).toEqual({
    mark: 'no',
    said: 'scanned: its text can be neither searched nor read out',
  });
});
