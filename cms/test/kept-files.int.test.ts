import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPdf } from './a-pdf';
import { aTown, type Town } from './a-town';
import { anAttachment, aNoticeWith } from './an-upload';
import { localDoor, must, restDoor } from './doors';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

const kept = () => readdirSync(path.join(town.cms.folder, 'attachments'));
const remove = (id: string, auth = town.people.editor.auth) =>
  town.cms.rest('DELETE', `/attachments/${id}`, { auth, language: 'en' });

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
    const notice = await aNoticeWith(town, id);

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

describe('whoever may not is refused on every path, also where access is overridden', () => {
  test.each(['translator', 'alertPublisher', 'nobody'] as const)('%s', async (who) => {
    const { id } = await anAttachment(town);
    const data = await aPdf();
    const file = { name: 'leje.pdf', data, mimetype: 'application/pdf', size: data.length };
    const door = localDoor(town.cms, who === 'nobody' ? undefined : town.people[who].user, 'attachments');

    const answers = [
      await door.create({ title: 'x' }, { file }),
      await door.update(id, { title: 'x' }),
      await door.remove(id),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  test('nobody changes or deletes many at once, or makes a copy', async () => {
    const { id } = await anAttachment(town);
    const { local, rest } = {
      local: localDoor(town.cms, town.people.administrator.user, 'attachments'),
      rest: restDoor(town.cms, town.people.administrator.auth, 'attachments'),
    };
    const where = { id: { equals: id } };

    for (const door of [local, rest]) {
      const answers = [
        await door.updateWhere(where, { title: 'x' }),
        await door.removeWhere(where),
        await door.duplicate(id),
      ];
      expect(answers.map(({ ok }) => ok)).toEqual([false, false, false]);
    }
    expect((await town.payload.findByID({ collection: 'attachments', id })).title).toBe('Formulari i lejes');
  });
});
