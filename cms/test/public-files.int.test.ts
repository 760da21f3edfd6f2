import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPdf } from './a-pdf';
import { aTown, serviceAuth, type Town } from './a-town';
import { anAttachment, aNoticeWith } from './an-upload';
import { must } from './doors';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

describe('the bytes leave', () => {
  const ask = (address: string, auth?: string) => town.cms.request('GET', address, { auth });
  const asPublisher = (sha256: string) => ask(`/files/${sha256}`, serviceAuth('PUBLISHER_KEY'));

  test('for the publisher while a public document names them, byte by byte', async () => {
    const bytes = await aPdf();
    const { id, sha256 } = await anAttachment(town, { bytes });
    const notice = await aNoticeWith(town, id);
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
    const notice = await aNoticeWith(town, shown.id);
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
  const notice = await aNoticeWith(town, id);
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
