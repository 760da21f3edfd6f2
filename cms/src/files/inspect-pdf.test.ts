import { expect, test } from 'vitest';
import { largestFile } from '@gjakova/shared/schemas/file';
import { activePdfs, aPdf, lock } from '../../test/a-pdf';
import { inspectPdf } from './inspect-pdf';

test('a PDF is known by its content, and its pages are counted', async () => {
  expect(await inspectPdf(await aPdf())).toEqual({ pages: 2 });
});

test('a form to fill in is a PDF like any other', async () => {
  const pdf = await aPdf((document) => document.getForm().createTextField('emri').addToPage(document.getPage(0)));

  expect(await inspectPdf(pdf)).toEqual({ pages: 2 });
});

test.each(Object.entries(activePdfs))('%s is active content', async (_, change) => {
  expect(await inspectPdf(await aPdf(change))).toEqual({ fault: 'active' });
});

test('active content is found under any spelling of its name', async () => {
  const pdf = await aPdf(activePdfs['a script when it opens']);
  const text = pdf.toString('latin1');
  expect(text).not.toContain('/JavaScript'); // compressed, or else the next line proves nothing

  const spelt = Buffer.from(
    '%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/#4aavaScript/#4aS(x)>>>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF',
  );
  expect(await inspectPdf(spelt)).toEqual({ fault: 'active' });
});

test('what is locked, damaged, empty or no PDF is refused by what it is', async () => {
  const whole = await aPdf();
  const faults = [
    await aPdf(lock),
    whole.subarray(0, 400),
    Buffer.alloc(0),
    Buffer.from('MZ a program called leje.pdf'),
    Buffer.concat([Buffer.from('GIF89a'), whole]),
    Buffer.from('%PDF-1.7 and nothing more'),
  ].map((bytes) => inspectPdf(bytes));

  expect((await Promise.all(faults)).map((found) => 'fault' in found && found.fault)).toEqual([
    'encrypted',
    'broken',
    'empty',
    'notPdf',
    'notPdf',
    'broken',
  ]);
});

test('one byte more than allowed is too large', async () => {
  const pdf = await aPdf();
  const end = Buffer.from('\nstartxref\n0\n%%EOF');
  const filled = (size: number) => Buffer.concat([pdf, Buffer.alloc(size - pdf.length - end.length, '\n'), end]);

  expect(await inspectPdf(filled(largestFile + 1))).toEqual({ fault: 'tooLarge' });
  expect(await inspectPdf(filled(largestFile))).toEqual({ pages: 2 });
});

test('a parser that does not come to an end is ended', async () => {
  expect(await inspectPdf(await aPdf(), 1)).toEqual({ fault: 'tooHard' });
});
