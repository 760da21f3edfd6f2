import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allKinds, kinds, type Kind } from '@gjakova/shared/kinds';
import { aTown, type Town } from './a-town';
import { localDoor, must, restDoor, type Door } from './doors';
import type { Json } from './json';
import { othersIn } from './others';
import { documentsOf, wholeDocuments, type Others } from './whole-documents';

let town: Town;
let others: Required<Others>;
beforeAll(async () => {
  town = await aTown();
  others = await othersIn(town);
});
afterAll(() => town.cms.stop());

const reason = { withdrawalReason: 'withdrawn' };
const aTime = new Date().toISOString();
let count = 0;

/** A whole document in Albanian that is not the only one of its kind. */
function aWhole(kind: Kind): Json {
  const number = ++count;
  const document = wholeDocuments[kind](others);
  const own = { code: `kod-${number}`, registerNumber: String(number) };
  const changed = Object.entries(own).filter(([field]) => field in document);
  return { ...document, title: `${document.title} ${number}`, ...Object.fromEntries(changed) };
}

const aDraft = async (kind: Kind): Promise<string> => must(await documentsOf(town, kind).create(aWhole(kind))).doc.id;

async function main(kind: Kind, id: string) {
  const { publicKinds } = await import('../src/workflow/public-kinds');
  return town.main(id, publicKinds[kind]);
}

/** Both ways into the collection of a kind, for each role. */
function doorsInto(kind: Kind): Record<string, Door[]> {
  const { collection } = kinds[kind];
  const people = Object.entries(town.people).map(([name, { auth, user }]): [string, Door[]] => [
    name,
    [restDoor(town.cms, auth, collection), localDoor(town.cms, user, collection)],
  ]);
  return { ...Object.fromEntries(people), nobody: [localDoor(town.cms, undefined, collection)] };
}

describe.each(allKinds)('%s', (kind) => {
  test('becomes public without a second person only where the rules say so', async () => {
    const { publicKinds } = await import('../src/workflow/public-kinds');
    const { publish } = documentsOf(town, kind);
    const id = await aDraft(kind);

    const { ok, status } = await publish(id);

    const byOne = publicKinds[kind].publishedBy === 'one editor';
    expect([ok, status]).toEqual(byOne ? [true, 200] : [false, 403]);
    expect((await main(kind, id))._status).toBe(byOne ? 'published' : 'draft');
  });

  test('is neither created public, published in part, nor changed with others, by anybody', async () => {
    const id = await documentsOf(town, kind).aPublished(aWhole(kind));
    const before = await main(kind, id);
    for (const [name, doors] of Object.entries(doorsInto(kind))) {
      for (const door of doors) {
        const answers = [
          await door.update(id, { _status: 'published', title: 'x' }, { publishSpecificLocale: 'sr' }),
          await door.update(id, { title: 'x' }),
          await door.updateWhere({ id: { equals: id } }, { title: 'x', _status: 'published' }),
          await door.update(id, { _status: 'draft' }),
          await door.update(id, { deletedAt: aTime }),
          await door.remove(id),
        ];
        expect([name, answers.filter(({ ok }) => ok)]).toEqual([name, []]);
      }
    }
    expect(await main(kind, id)).toEqual(before);
  });

  test('is published, withdrawn and thrown away by editors only', async () => {
    const published = await documentsOf(town, kind).aPublished(aWhole(kind));
    const draft = await aDraft(kind);
    const { author, otherAuthor, translator, alertPublisher, nobody } = doorsInto(kind);
    for (const door of [author, otherAuthor, translator, alertPublisher, nobody].flat()) {
      const answers = [
        await door.update(draft, { _status: 'published' }),
        await door.update(published, { _status: 'draft', ...reason }),
        await door.update(published, { deletedAt: aTime, ...reason }),
        await door.update(draft, { deletedAt: aTime }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    }
    const [door] = doorsInto(kind).editor;
    expect((await door.update(published, { _status: 'draft', ...reason })).ok).toBe(true);
  });

  test('is written by authors only in their own department, and translated by translators', async () => {
    const id = await aDraft(kind);
    const hasDepartment = 'department' in aWhole(kind);
    const { author, otherAuthor, translator, alertPublisher } = doorsInto(kind);
    const write = ([door]: Door[], locale: string) => door.update(id, { summary: 'x' }, { draft: true, locale });

    expect((await write(author, 'sq')).ok).toBe(hasDepartment);
    expect((await write(otherAuthor, 'sq')).status).toBe(403);
    expect([(await write(translator, 'sq')).status, (await write(translator, 'sr')).status]).toEqual([403, 200]);
    expect((await write(alertPublisher, 'sr')).status).toBe(403);
  });
});

describe('what is used in a row of another document', () => {
  const withTariff = (tariff: string) => ({ ...aWhole('procedure'), fees: [{ label: 'Taksa', tariff }] });

  test('stays public, on every path, and its users are named', async () => {
    const { door, aPublished } = documentsOf(town, 'tariff');
    const tariff = await aPublished(aWhole('tariff'));
    const title = withTariff(tariff).title;
    await documentsOf(town, 'procedure').aPublished({ ...withTariff(tariff), title });
    const { editor } = town.people;
    const [, local] = doorsInto('tariff').administrator;

    const answers = [
      await door.update(tariff, { _status: 'draft', ...reason }),
      await door.update(tariff, { deletedAt: aTime, ...reason }),
      await local.update(tariff, { _status: 'draft', ...reason }),
      await editor.step('withdraw', tariff, { reason: 'withdrawn' }, 'tariffs'),
      await editor.step('move-to-trash', tariff, { reason: 'withdrawn' }, 'tariffs'),
    ];

    for (const answer of answers)
      expect(answer).toMatchObject({ status: 409, message: expect.stringContaining(title) });
    expect((await main('tariff', tariff))._status).toBe('published');
  });

  test('is public before its user is', async () => {
    const tariff = await aDraft('tariff');
    const { doc } = must(await documentsOf(town, 'procedure').create(withTariff(tariff)));

    const answer = await town.people.editor.step('request-review', doc.id);

    expect(answer).toMatchObject({ status: 409, errors: [{ path: 'fees.0.tariff' }] });
  });

  test('may go once nobody uses it in public', async () => {
    const { door, aPublished } = documentsOf(town, 'tariff');
    const tariff = await aPublished(aWhole('tariff'));
    const procedure = await documentsOf(town, 'procedure').aPublished(withTariff(tariff));
    must(await town.people.editor.step('withdraw', procedure, { reason: 'withdrawn' }));

    expect((await door.update(tariff, { _status: 'draft', ...reason })).ok).toBe(true);
  });
});
