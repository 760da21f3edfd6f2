import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largestFile } from '@gjakova/shared/schemas/file';
import { activePdfs, aPdf, lock } from './a-pdf';
import { aTown, type Town } from './a-town';
import { anAttachment, send } from './an-upload';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const kept = () => readdirSync(path.join(town.cms.folder, 'attachments'));
const change = (id: string, body: object) =>
  town.cms.rest('PATCH', `/attachments/${id}`, { auth: town.people.editor.auth, body, language: 'en' });

describe('a file that is taken in', () => {
  test('is kept under the hash of its bytes, with what was found out of it', async () => {
    const bytes = await aPdf();

    const stored = await anAttachment(town, { bytes, name: 'Leje ndërtimi (e re).PDF', facts: { language: 'sq' } });

    expect(stored).toMatchObject({
      title: 'Formulari i lejes',
      name: 'leje-ndertimi-e-re.pdf',
      sha256: hashOf(bytes),
      filesize: bytes.length,
      pages: 2,
      language: 'sq',
    });
    expect(kept()).toContain(`${hashOf(bytes)}.pdf`);
  });

  test('twice is two files with the same bytes, which are kept once', async () => {
    const bytes = await aPdf();

    const [one, other] = [await anAttachment(town, { bytes }), await anAttachment(town, { bytes })];

    expect(one.id).not.toBe(other.id);
    expect([one.name, one.sha256]).toEqual([other.name, other.sha256]);
    expect(kept().filter((name) => name.startsWith(one.sha256))).toHaveLength(1);
  });

  test('never changes, but for its internal title', async () => {
    const { id, sha256 } = await anAttachment(town);

    expect((await change(id, { title: 'Tjetër' })).body.doc).toMatchObject({ title: 'Tjetër', sha256 });
    expect((await change(id, { language: 'sr' })).body.errors[0].data.errors[0].path).toBe('language');
    expect((await change(id, { sha256: 'f'.repeat(64) })).status).toBe(400);
    const replaced = await send(town, town.people.editor.auth, {}, ['PATCH', `/attachments/${id}`]);
    expect([replaced.status, replaced.body.errors[0].message]).toEqual([400, expect.stringContaining('never changes')]);
  });
});

describe('what is no PDF of ours is refused with a sentence on the field, and nothing is kept', () => {
  const whole = () => aPdf();
  const refused: [string, () => Promise<{ bytes: Buffer; name?: string }>, number, RegExp][] = [
    ['a program with the name of a PDF', () => Promise.resolve({ bytes: Buffer.from('MZ program') }), 400, /no PDF/],
    ['a PDF with the name of a program', async () => ({ bytes: await whole(), name: 'leje.pdf.exe' }), 400, /\.pdf/],
    ['an empty file', () => Promise.resolve({ bytes: Buffer.alloc(0) }), 400, /empty/],
    ['a locked one', async () => ({ bytes: await aPdf(lock) }), 400, /locked/],
    ['half of one', async () => ({ bytes: (await whole()).subarray(0, 400) }), 400, /damaged/],
    ...Object.entries(activePdfs).map(([name, change]): (typeof refused)[number] => [
      `one with ${name}`,
      async () => ({ bytes: await aPdf(change) }),
      400,
      /harm/,
    ]),
  ];

  test.each(refused)('%s', async (_, given, status, sentence) => {
    const before = kept();

    const answer = await send(town, town.people.editor.auth, await given());

    expect(answer.status).toBe(status);
    const [{ message, data }] = answer.body.errors;
    expect(message).toMatch(sentence);
    expect(data.errors).toEqual([{ path: 'file', message: expect.stringMatching(sentence) }]);
    expect(kept()).toEqual(before);
  });

  test('one that is too large, in the language of the panel', async () => {
    const bytes = Buffer.concat([await whole(), Buffer.alloc(largestFile)]);

    const answers = ['sq', 'rs-latin', 'en'].map((language) =>
      send(town, town.people.editor.auth, { bytes, language }),
    );

    const told = (await Promise.all(answers)).map(({ status, body }) => [status, body.errors[0].message]);
    expect(told.map(([status]) => status)).toEqual([413, 413, 413]);
    expect(told.map(([, message]) => message)).toEqual(
      ['më i madh se 20 MB', 'veća od 20 MB', 'larger than 20 MB'].map((part) => expect.stringContaining(part)),
    );
  });
});
