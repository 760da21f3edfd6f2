import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mendFiles } from './bring-files.ts';
import { CmsUnavailable } from './cms.ts';
import { filesFolderOf } from './file-store.ts';
import { publish } from './publish.ts';
import { aFile, formWith, type TestFile } from './test/a-file.ts';
import { aPublisher, type TestPublisher } from './test/a-publisher.ts';
import { aDirectorate, groupOf } from './test/town.ts';

let publisher: TestPublisher;
beforeEach(async () => {
  publisher = await aPublisher();
  await publisher.begin(groupOf(aDirectorate('d1'), 1, []));
});
afterEach(() => publisher.remove());

const keep = ({ sha256, content }: TestFile) => publisher.bytes.set(sha256, content);
const at = ({ sha256 }: TestFile) => path.join(filesFolderOf(publisher.file), sha256);

it('a CMS that cannot be reached stops the release before it begins: it is tried again', async () => {
  const file = aFile('Leja');
  const files = { file: () => Promise.reject(new CmsUnavailable('The CMS is away.')) };
  const changes = { groups: [formWith('f1', file)], cursor: 7, now: '2026-11-24T10:00:00.000Z', epoch: 'first', files };
  const { release, cursor } = publisher.releases.state;

  await expect(publish(publisher, changes)).rejects.toThrow(CmsUnavailable);

  expect(publisher.releases.state).toMatchObject({ release, cursor });
});

describe('a copy of the publisher that is damaged', () => {
  it('is brought anew when its document is published', async () => {
    const file = aFile('Leja');
    keep(file);
    await publisher.tell(formWith('f1', file));
    writeFileSync(at(file), file.content.toString().replace('Leja', 'Lëja'));

    await publisher.tell(formWith('f1', file));

    expect(readFileSync(at(file)).equals(file.content)).toBe(true);
  });

  it('or lost, or cut short, is brought anew at the next start', async () => {
    const file = aFile('Leja');
    keep(file);
    await publisher.tell(formWith('f1', file));
    truncateSync(at(file), 3);
    const source = {
      file: () => Promise.resolve(Readable.from([file.content])),
    };

    await mendFiles(publisher, source);

    expect(readFileSync(at(file)).equals(file.content)).toBe(true);
  });
});
