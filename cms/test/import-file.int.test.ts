import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largestFile } from '@gjakova/shared/schemas/file';
import { importFileAnswerSchema } from '@gjakova/shared/schemas/import';
import { aLoader, inAll, type Loader } from './a-loader';
import { activePdfs, aPdf } from './a-pdf';
import { serviceAuth } from './a-town';

let loader: Loader;
beforeAll(async () => void (loader = await aLoader()));
afterAll(() => loader.town.cms.stop());

async function post(bytes: Buffer, query: string, authorization = serviceAuth('IMPORT_KEY')) {
  const headers = { authorization, 'accept-language': 'en', 'content-type': 'application/pdf' };
  const request = new Request(`http://localhost:3000/api/import-file?${query}`, {
    method: 'POST',
    headers,
    body: new Uint8Array(bytes),
  });
  const response = await handleEndpoints({ config: loader.town.cms.config, request });
  return { status: response.status, body: await response.json() };
}

const attachment = async (id: string) => loader.town.payload.findByID({ collection: 'attachments', id, depth: 0 });

test('a file is taken in with what its source says of it, once', async () => {
  const bytes = await aPdf();
  const query = 'name=Leje%20nd%C3%ABrtimi.pdf&language=sq&isAccessible=no&isScan=true';

  const [first, again] = [await post(bytes, query), await post(bytes, query)];
  const others = await post(bytes, 'name=leje-ndertimi.pdf&language=sr');

  const { id, sha256 } = importFileAnswerSchema.parse(first.body);
  expect(again.body).toEqual({ outcome: 'unchanged', id, sha256 });
  expect(others.body).toMatchObject({ outcome: 'created', sha256 });
  expect(await attachment(id)).toMatchObject({
    ...{ title: 'leje-ndertimi.pdf', name: 'leje-ndertimi.pdf', sha256, pages: 2, filesize: bytes.length },
    ...{ language: 'sq', isAccessible: 'no', isScan: true },
  });
});

test('a document names it by what was answered, and it is public with it', async () => {
  const { body } = await post(await aPdf(), 'name=konkursi.pdf');
  const { id, sha256 } = importFileAnswerSchema.parse(body);
  const { load, formsOf, refusalOf } = loader;
  const notice = {
    kind: 'notice' as const,
    key: 'notice:konkurs',
    content: {
      ...{ title: inAll('Konkurs'), summary: inAll('Kërkohet një zyrtar.'), readyLocales: ['sq', 'sr', 'en'] },
      ...{ department: { source: 'drejtoria' }, noticeKind: 'vacancy', postedAt: '2026-11-24T08:00:00.000Z' },
      text: { sq: { markdown: 'Teksti' }, sr: { markdown: 'Tekst' }, en: { markdown: 'The text' } },
      ...{ displayUntil: '2026-12-24', deadline: { at: '2026-12-08T14:30:00.000Z', what: inAll('Dorëzimi') } },
      documents: [{ title: inAll('Teksti i plotë'), file: { file: id } }],
    },
  };

  const { publicId } = await load(notice);

  const forms = await formsOf(publicId);
  expect(forms.sr.documents).toEqual([
    { title: 'Teksti i plotë sr', file: expect.objectContaining({ sha256, name: 'konkursi.pdf' }) },
  ]);
  expect((await load(notice)).outcome).toBe('unchanged');
  const documents = [{ title: inAll('Tjetër'), file: { file: 'not there' } }];
  const [status] = await refusalOf({
    ...notice,
    key: 'notice:other',
    content: { ...notice.content, documents },
  });
  expect(status).toBe(400);
});

test('what is no PDF of ours, or not said well, is refused', async () => {
  const active = await aPdf(activePdfs['a script when it opens']);
  const large = Buffer.alloc(largestFile + 1, '%');

  const answers = [
    await post(Buffer.from('MZ'), 'name=leje.pdf'),
    await post(active, 'name=leje.pdf'),
    await post(await aPdf(), 'name=leje.exe'),
    await post(await aPdf(), 'name=leje.pdf&language=de'),
    await post(await aPdf(), ''),
    await post(large, 'name=leje.pdf'),
  ];

  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 413]);
  expect(answers[1].body.errors[0].message).toMatch(/harm.*Nothing has been changed\.$/);
});
