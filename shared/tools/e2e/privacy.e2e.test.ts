import { expect, test } from '@playwright/test';
import { publishTogether, signInAs, type Colleague } from '../system/office.ts';
import { forget, startSystem, type System } from '../system/system.ts';
import { aPdf } from '../system/a-pdf.ts';
import { scanFor } from './canaries.ts';
import { shows } from './pages.ts';

/** Each stands where it must not be seen; `kontrollfjala` stands in what is public. */
const canaries = {
  draft: 'kanarinadraft',
  newerDraft: 'kanarinamere',
  note: 'kanarinashenim',
  trashed: 'kanarinahedhur',
  neverPublished: 'kanarinakurre',
  fileName: 'kanarinaskedar',
  bytes: 'kanarinabajta',
};
const control = 'kontrollfjala';
/** Stands in the bytes of a file that a public notice names. */
const controlInFile = 'kontrollskedar';

let system: System;
let author: Colleague;
let approver: Colleague;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  system = await startSystem();
  author = await signInAs('editor', system);
  approver = await signInAs('administrator', system);
});
test.afterAll(async () => {
  await system?.stop();
  forget(system.dataFolder);
});

test('what is not public is nowhere that the public can reach; what is public is found by the same search', async () => {
  test.setTimeout(120_000);
  const { sha256 } = await writeWhatIsPrivate();
  await publishTheControl();
  await publishTheControlFile();

  const guesses = Object.values(canaries).flatMap((word) => [`/sq/procedurat/${word}/`, `/sq/vendimet/${word}/`]);
  guesses.push(`/files/${sha256}/${canaries.fileName}.pdf`);
  const words = [...Object.values(canaries), control, controlInFile];
  const found = await scanFor(words, system, [...guesses, `/sq/vendimet/${control}/`]);

  for (const [place, findings] of Object.entries(found)) {
    expect(
      Object.entries(findings).filter(([word]) => ![control, controlInFile].includes(word)),
      place,
    ).toEqual([]);
    if (!place.startsWith('anonymous'))
      expect(findings[control] ?? [], `${place} has the control word`).not.toEqual([]);
  }
  const pages = found['pages'][control].join(' ');
  for (const where of ['/sq/vendimet/', 'atom.xml', 'sitemap-']) expect(pages).toContain(where);
  for (const place of ['pages', 'files of the data folder']) {
    expect(found[place][controlInFile] ?? [], `${place} has the bytes of the public file`).not.toEqual([]);
  }
  const [known] = await author.find('decisions', { slug: control });
  expect(known, 'staff finds it through the API').toBeDefined();
});

/** Answers the file of a draft. */
async function writeWhatIsPrivate() {
  const [changed, department] = await author.find('departments', { _status: 'published' });
  const content = (word: string) => ({ title: word, summary: `Shih ${word}.`, department: department.id });
  await author.create('procedures', content(canaries.draft));
  const file = await author.upload(`${canaries.fileName}.pdf`, aPdf(canaries.bytes));
  const documents = [{ title: canaries.neverPublished, file: file.id }];
  await author.create('notices', { ...content(canaries.neverPublished), documents });
  await author.moveToTrash('procedures', await author.create('procedures', content(canaries.trashed)));
  await author.saveDraft('departments', changed.id, { summary: `Më e re: ${canaries.newerDraft}.` });
  return file;
}

/** A decision with a private note, on which everything before it has been looked at. */
async function publishTheControl(): Promise<void> {
  const [like] = await author.find('decisions', { _status: 'published' });
  const { registerNumber, body, department, decisionType, signatory, text, plainSummary } = like;
  const own = {
    registerNumber: `${String(registerNumber)}-K`,
    body,
    department,
    decisionType,
    signatory,
    text,
    plainSummary,
  };
  const id = await author.create('decisions', {
    ...own,
    title: control,
    summary: `Shih ${control}.`,
    adoptedOn: '2026-11-20T11:00:00.000Z',
    inForceFrom: '2026-11-20T11:00:00.000Z',
    legalBasis: [{ act: 'Ligji për Vetëqeverisjen Lokale' }],
    withoutSerbian: { reason: 'Provë.', on: '2026-11-20T11:00:00.000Z' },
    internalNote: `Vetëm për ne: ${canaries.note}.`,
  });
  await publishTogether(author, approver, 'decisions', id);
  await shows(system, 'official', `/sq/vendimet/${control}/`, control);
}

/** A notice with a file: its bytes are public with it. */
async function publishTheControlFile(): Promise<void> {
  const [like] = await author.find('notices', { _status: 'published', noticeKind: 'vacancy' });
  const { department, noticeKind, text, postedAt, displayUntil, deadline } = like;
  const { id: file, sha256 } = await author.upload('kontrolli.pdf', aPdf(controlInFile));
  const id = await author.create('notices', {
    ...{ title: 'Njoftim me skedar', summary: 'Shih skedarin.', department, noticeKind, text, postedAt },
    ...{ displayUntil, deadline },
    documents: [{ title: 'Teksti i plotë', file }],
    withoutSerbian: { reason: 'Provë.', on: '2026-11-20T11:00:00.000Z' },
  });
  await publishTogether(author, approver, 'notices', id);
  await shows(system, 'portal', '/sq/njoftimet/njoftim-me-skedar/', sha256);
}
