import { createHash } from 'node:crypto';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largestFile } from '@gjakova/shared/schemas/file';
import { activePdfs, aPdf, lock } from './a-pdf';
import { aTown, serviceAuth, type Town } from './a-town';
import { anAttachment, send } from './an-upload';
import { must } from './doors';
import { documentsOf, wholeDocuments } from './whole-documents';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const kept = () => readdirSync(path.join(town.cms.folder, 'attachments'));
const change = (id: string, body: object) =>
  town.cms.rest('PATCH', `/attachments/${id}`, { auth: town.people.editor.auth, body, language: 'en' });
const remove = (id: string, auth = town.people.editor.auth) =>
  town.cms.rest('DELETE', `/attachments/${id}`, { auth, language: 'en' });

/** A notice that names a file, as a draft. */
async function aNotice(file: string) {
  const documents = documentsOf(town, 'notice');
  const content = wholeDocuments.notice({ department: town.urbanism });
  const { doc } = must(
    await documents.create({ ...content, title: `Konkurs ${file}`, documents: [{ title: 'Teksti', file }] }),
  );
  return { ...documents, id: doc.id as string };
}

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

describe('deleting', () => {
  test('takes the row, and then the bytes, unless another row has them', async () => {
    const bytes = await aPdf();
    const [one, other] = [await anAttachment(town, { bytes }), await anAttachment(town, { bytes })];

    expect((await remove(one.id)).status).toBe(200);
    expect(kept()).toContain(`${one.sha256}.pdf`);
    expect((await remove(other.id)).status).toBe(200);
    expect(kept()).not.toContain(`${one.sha256}.pdf`);
  });

  test('is refused while a document names the file, in a draft or in an earlier version, and names it', async () => {
    const { id } = await anAttachment(town);
    const notice = await aNotice(id);

    const refusals = [await remove(id)];
    must(await notice.door.update(notice.id, { documents: [] }, { draft: true, locale: 'sq' }));
    refusals.push(await remove(id));

    for (const { status, body } of refusals) {
      expect([status, body.errors[0].message]).toEqual([409, expect.stringContaining(`Konkurs ${id} (Notice)`)]);
    }
  });

  test('is for those who may withdraw documents', async () => {
    const { id } = await anAttachment(town);
    const { author, translator } = town.people;

    expect([(await remove(id, author.auth)).status, (await remove(id, translator.auth)).status]).toEqual([403, 403]);
  });
});

test('bytes without a row are swept away after a day, and those with one stay', async () => {
  const { sweepFiles } = await import('../src/files/sweep');
  const { sha256 } = await anAttachment(town);
  const folder = path.join(town.cms.folder, 'attachments');
  const [old, young, unfinished] = ['a', 'b', 'c'].map((sign) => `${sign.repeat(64)}.pdf`);
  const lie = (name: string) => writeFileSync(path.join(folder, name), 'x');
  [old, young, `${unfinished}.part`].forEach(lie);
  const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
  for (const name of [old, `${unfinished}.part`, `${sha256}.pdf`]) {
    utimesSync(path.join(folder, name), twoDaysAgo, twoDaysAgo);
  }

  await sweepFiles(town.payload);

  expect(kept()).toEqual(expect.arrayContaining([young, `${sha256}.pdf`]));
  expect(kept().filter((name) => name.startsWith('a'.repeat(64)) || name.startsWith('c'.repeat(64)))).toEqual([]);
});

describe('the bytes leave', () => {
  const ask = (address: string, auth?: string) => town.cms.request('GET', address, { auth });
  const asPublisher = (sha256: string) => ask(`/files/${sha256}`, serviceAuth('PUBLISHER_KEY'));

  test('for the publisher while a public document names them, byte by byte', async () => {
    const bytes = await aPdf();
    const { id, sha256 } = await anAttachment(town, { bytes });
    const notice = await aNotice(id);
    const before = await asPublisher(sha256);
    must(await notice.publishByTwo(notice.id));

    const answer = await asPublisher(sha256);

    expect(before.status).toBe(404);
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('content-length')]).toEqual([
      200,
      `"${sha256}"`,
      String(bytes.length),
    ]);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);

    must(await notice.door.update(notice.id, { _status: 'draft', withdrawalReason: 'published-in-error' }));
    expect((await asPublisher(sha256)).status).toBe(404);
  });

  test('not for a file that only the newer draft of a public document names', async () => {
    const [shown, next] = [await anAttachment(town), await anAttachment(town)];
    const notice = await aNotice(shown.id);
    must(await notice.publishByTwo(notice.id));
    must(
      await notice.door.update(
        notice.id,
        { documents: [{ title: 'Teksti', file: next.id }] },
        { draft: true, locale: 'sq' },
      ),
    );

    expect([(await asPublisher(shown.sha256)).status, (await asPublisher(next.sha256)).status]).toEqual([200, 404]);
  });

  test('for staff by Payload’s own address, and for nobody else', async () => {
    const bytes = await aPdf();
    const { url } = await anAttachment(town, { bytes });
    const address = new URL(url).pathname.replace('/api', '');
    const services = (['PUBLISHER_KEY', 'IMPORT_KEY', 'SETUP_KEY'] as const).map(serviceAuth);

    const asStaff = await ask(address, town.people.translator.auth);
    const others = await Promise.all([undefined, ...services].map((auth) => ask(address, auth)));

    expect(Buffer.from(await asStaff.arrayBuffer()).equals(bytes)).toBe(true);
    expect(asStaff.headers.get('content-disposition')).toBe('inline; filename="leje-ndertimi.pdf"');
    expect(others.map(({ status }) => status)).toEqual([401, 403, 403, 403]);
  });
});

test('the public form of a document says what its file is', async () => {
  const { snapshot } = await import('../src/outbox/snapshot');
  const { id, sha256, filesize } = await anAttachment(town, {
    facts: { language: 'sr', isAccessible: 'no', isScan: true },
  });
  const notice = await aNotice(id);
  must(await notice.publishByTwo(notice.id));

  const groups = [];
  for await (const batch of snapshot(town.payload)) groups.push(...batch);
  const group = groups.find((line) => 'publicId' in line && line.publicId === notice.id);

  const file = { sha256, bytes: filesize, pages: 2, language: 'sr', isAccessible: false, isScan: true };
  expect(group).toMatchObject({
    locales: { sq: { documents: [{ title: 'Teksti', file: { ...file, name: 'leje-ndertimi.pdf' } }] } },
  });
  expect(JSON.stringify(groups)).not.toContain('Formulari i lejes');
});
