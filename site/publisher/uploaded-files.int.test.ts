import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filePath } from '@gjakova/shared/addresses';
import { Trouble } from '../say.ts';
import { createSite } from '../server/create-site.ts';
import { CurrentPages } from '../server/current-pages.ts';
import { filesFolderOf } from './file-store.ts';
import { renderEverything } from './render-everything.ts';
import { aFile, formWith, type TestFile } from './test/a-file.ts';
import { aPublisher, type TestPublisher } from './test/a-publisher.ts';
import { aDirectorate, groupOf } from './test/town.ts';

let publisher: TestPublisher;
let current: CurrentPages;
beforeEach(async () => {
  publisher = await aPublisher();
  await publisher.begin(groupOf(aDirectorate('d1'), 1, []));
  current = new CurrentPages(publisher.file, new Trouble());
});
afterEach(() => {
  current.close();
  publisher.remove();
});

const gone = (publicId: string) => ({
  ...formWith(publicId),
  locales: { sq: null, sr: null, en: null },
  gone: { reason: 'published-in-error' },
});
/** What the CMS has. */
const keep = (...files: TestFile[]) => files.forEach(({ sha256, content }) => publisher.bytes.set(sha256, content));
const copies = () => readdirSync(filesFolderOf(publisher.file)).sort();
const at = ({ sha256 }: TestFile) => path.join(filesFolderOf(publisher.file), sha256);

function ask(
  file: TestFile,
  headers: Record<string, string> = {},
  method = 'GET',
  site: 'portal' | 'official' = 'portal',
) {
  const { fetch } = createSite(site, current, 'https://gjakova.example', filesFolderOf(publisher.file));
  return fetch(new Request(`https://gjakova.example${filePath(file)}`, { method, headers }));
}

describe('a file that a public document names', () => {
  it('is served on both sites, byte by byte, for ever the same', async () => {
    const file = aFile('Leja');
    keep(file);

    const { refused } = await publisher.tell(formWith('f1', file));

    expect(refused).toEqual([]);
    for (const site of ['portal', 'official'] as const) {
      const answer = await ask(file, {}, 'GET', site);
      expect(answer.status).toBe(200);
      expect(Buffer.from(await answer.arrayBuffer()).equals(file.content)).toBe(true);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(file.bytes),
        'content-disposition': 'inline; filename="formular.pdf"',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': expect.stringContaining('sandbox'),
        'x-content-type-options': 'nosniff',
        etag: `"${file.sha256}"`,
      });
    }
  });

  it('is served in ranges, by its head, and not at all to whoever has it', async () => {
    const file = aFile('Leja');
    keep(file);
    await publisher.tell(formWith('f1', file));

    const range = await ask(file, { range: 'bytes=5-9' });
    const beyond = await ask(file, { range: `bytes=${file.bytes}-` });
    const head = await ask(file, {}, 'HEAD');
    const known = await ask(file, { 'if-none-match': `"${file.sha256}"` });

    expect([range.status, await range.text(), range.headers.get('content-range')]).toEqual([
      206,
      file.content.subarray(5, 10).toString(),
      `bytes 5-9/${file.bytes}`,
    ]);
    expect(beyond.status).toBe(416);
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, String(file.bytes), '']);
    expect([known.status, await known.text()]).toEqual([304, '']);
  });

  it('is part of a release in which all pages are made anew', async () => {
    const file = aFile('Leja');
    keep(file);
    await publisher.tell(formWith('f1', file));

    await renderEverything(publisher, { cause: 'other bundles' });

    expect((await ask(file)).status).toBe(200);
  });

  it('is there from the first release on', async () => {
    const other = await aPublisher();
    const file = aFile('Leja');
    other.bytes.set(file.sha256, file.content);

    const { refused } = await other.begin(groupOf(aDirectorate('d1'), 1, []), formWith('f1', file));

    expect(refused).toEqual([]);
    expect(other.releases.isShown('portal', filePath(file))).toBe(true);
    other.remove();
  });
});

describe('a file that no public document names', () => {
  it('is nowhere: neither under another name, nor by its hash alone', async () => {
    const file = aFile('Leja');
    keep(file);
    await publisher.tell(formWith('f1', file));

    expect((await ask({ ...file, name: 'tjeter.pdf' })).status).toBe(404);
    expect((await ask(aFile('Tjetër'))).status).toBe(404);
  });

  it('is gone, with its bytes, once the last document that names it is withdrawn', async () => {
    const file = aFile('Leja');
    keep(file);
    await publisher.tell(formWith('f1', file), formWith('f2', file));

    await publisher.tell(gone('f1'));
    expect([(await ask(file)).status, copies()]).toEqual([200, [file.sha256]]);
    await publisher.tell(gone('f2'));

    expect([(await ask(file)).status, copies()]).toEqual([410, []]);
  });

  it('is gone, with its bytes, once a document names another one, and may come back', async () => {
    const [one, next] = [aFile('Leja'), aFile('Leja e re')];
    keep(one, next);
    await publisher.tell(formWith('f1', one));

    await publisher.tell(formWith('f1', next));
    expect([(await ask(one)).status, (await ask(next)).status, copies()]).toEqual([410, 200, [next.sha256]]);
    await publisher.tell(formWith('f1', one));

    expect([(await ask(one)).status, (await ask(next)).status, copies()]).toEqual([200, 410, [one.sha256]]);
  });
});

describe('a document whose file cannot be had is refused alone', () => {
  const steps = ({ refused }: { refused: { publicId: string; step: string; reason: string }[] }) =>
    refused.map(({ publicId, step, reason }) => [publicId, step, reason.replaceAll(/[0-9a-f]{64}/g, '…')]);

  it('where the CMS has none, others or fewer bytes', async () => {
    const [none, others, fewer, good] = ['a', 'b', 'c', 'd'].map((words) => aFile(words));
    keep(good, { ...others, content: Buffer.from('others') });
    publisher.bytes.set(fewer.sha256, fewer.content);
    const wrongSize = { ...fewer, held: { ...fewer.held, bytes: fewer.bytes + 1 } };

    const release = await publisher.tell(
      formWith('none', none),
      formWith('others', others),
      formWith('fewer', wrongSize),
      formWith('good', good),
    );

    expect(steps(release)).toEqual([
      ['none', 'files', 'The CMS gives no bytes for the file "…".'],
      ['others', 'files', 'The CMS gives the bytes of "…" for the file "…".'],
      ['fewer', 'files', expect.stringMatching(/^The file "…" has \d+ bytes, not \d+ as the document says\.$/)],
    ]);
    expect((await ask(good)).status).toBe(200);
    expect(existsSync(at(others))).toBe(false);
  });

  it('and its previous version stays, with its file', async () => {
    const [one, next] = [aFile('Leja'), aFile('Leja e re')];
    keep(one);
    await publisher.tell(formWith('f1', one));

    const release = await publisher.tell(formWith('f1', next));

    expect(steps(release)).toHaveLength(1);
    expect((await ask(one)).status).toBe(200);
  });

  it('also in the first release', async () => {
    const other = await aPublisher();

    const { refused } = await other.begin(groupOf(aDirectorate('d1'), 1, []), formWith('f1', aFile('Leja')));

    expect(steps({ refused })).toEqual([['f1', 'files', 'The CMS gives no bytes for the file "…".']]);
    other.remove();
  });
});
