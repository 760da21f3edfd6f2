import { expect, test } from '@playwright/test';
import { publishTogether, signInAs, type Colleague } from '../system/office.ts';
import { forget, startSystem, type System } from '../system/system.ts';
import { scanFor } from './canaries.ts';
import { shows } from './pages.ts';

/** Each stands where it must not be seen; `kontrollfjala` stands in what is public. */
const canaries = {
  draft: 'kanarinadraft',
  newerDraft: 'kanarinamere',
  note: 'kanarinashenim',
  trashed: 'kanarinahedhur',
  neverPublished: 'kanarinakurre',
};
const control = 'kontrollfjala';

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
  await writeWhatIsPrivate();
  await publishTheControl();

  const guesses = Object.values(canaries).flatMap((word) => [`/sq/procedurat/${word}/`, `/sq/vendimet/${word}/`]);
  const found = await scanFor([...Object.values(canaries), control], system, [...guesses, `/sq/vendimet/${control}/`]);

  for (const [place, findings] of Object.entries(found)) {
    expect(
      Object.entries(findings).filter(([word]) => word !== control),
      place,
    ).toEqual([]);
    if (!place.startsWith('anonymous'))
      expect(findings[control] ?? [], `${place} has the control word`).not.toEqual([]);
  }
  const pages = found['pages'][control].join(' ');
  for (const where of ['/sq/vendimet/', 'atom.xml', 'sitemap-']) expect(pages).toContain(where);
  const [known] = await author.find('decisions', { slug: control });
  expect(known, 'staff finds it through the API').toBeDefined();
});

async function writeWhatIsPrivate(): Promise<void> {
  const [changed, department] = await author.find('departments', { _status: 'published' });
  const content = (word: string) => ({ title: word, summary: `Shih ${word}.`, department: department.id });
  await author.create('procedures', content(canaries.draft));
  await author.create('notices', content(canaries.neverPublished));
  await author.moveToTrash('procedures', await author.create('procedures', content(canaries.trashed)));
  await author.saveDraft('departments', changed.id, { summary: `Më e re: ${canaries.newerDraft}.` });
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
