import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Group } from '@gjakova/shared/schemas/feed';
import { aTown, type Town } from './a-town';
import { collect } from './collect';
import { must } from './doors';

let town: Town;
let readSnapshot: typeof import('../src/outbox/snapshot').snapshot;
beforeAll(async () => {
  town = await aTown();
  readSnapshot = (await import('../src/outbox/snapshot')).snapshot;
});
afterAll(() => town.cms.stop());

const groupOf = async (id: string) => {
  const lines = (await collect(readSnapshot(town.payload))).flat() as Group[]; // and a header, which has no public id
  return lines.find(({ publicId }) => publicId === id);
};

test('an address once used is never given to another document', async () => {
  const { rest } = town.people.editor;
  const first = await town.aPublished();
  const slug = (await town.main(first)).slug?.sq;
  const early = await rest.create({ title: 'x', slug, department: town.urbanism }, { draft: true });
  must(await rest.update(first, { deletedAt: new Date().toISOString(), withdrawalReason: 'withdrawn' }));
  const late = await rest.update(await town.aDraft(), { slug }, { draft: true });

  for (const answer of [early, late]) {
    expect(answer).toMatchObject({ status: 409, errors: [{ path: 'slug' }] });
    expect(answer.message).toContain(`/sq/procedurat/${slug}/`);
  }
});

test('two drafts with one address: the second publication is refused', async () => {
  const { rest } = town.people.editor;
  const [first, second] = [await town.aDraft(), await town.aDraft()];
  for (const id of [first, second]) must(await rest.update(id, { slug: 'e-njejta' }, { draft: true }));
  await town.publish(first);

  const answer = await rest.update(second, { _status: 'published' });

  expect(answer.status).toBe(409);
  expect((await town.main(second))._status).toBe('draft');
});

test('a document that moved keeps its old address, and may move back', async () => {
  const id = await town.aPublished();
  const slug = (await town.main(id)).slug?.sq;
  const former = async () => (await groupOf(id))?.formerAddresses;
  const moveTo = (to: string | null | undefined) => town.publish(id, { slug: to });

  await moveTo(`${slug}-e-re`);
  expect(await former()).toEqual([{ locale: 'sq', path: `/sq/procedurat/${slug}/` }]);
  await moveTo(slug);
  expect(await former()).toEqual([{ locale: 'sq', path: `/sq/procedurat/${slug}-e-re/` }]);
});

const ready = (languages: string[]) => ({ readyLocales: languages });
const idPage = (id: string) => ({ locale: 'sr', path: `/sr/postupci/${id}/` });

test('the page that says that a language is missing leads to the translation once it is there', async () => {
  const id = await town.aPublished(ready(['sq', 'en']));
  const without = await groupOf(id);
  await town.publish(id, ready(['sq', 'sr', 'en']));
  const translated = await groupOf(id);
  await town.publish(id, ready(['sq', 'en']));
  const withdrawn = await groupOf(id);

  expect([without?.formerAddresses, translated?.formerAddresses]).toEqual([[], [idPage(id)]]);
  const { slug } = await town.main(id);
  expect(withdrawn?.formerAddresses).toEqual([{ locale: 'sr', path: `/sr/postupci/${slug?.sr}/` }]);
});

test('a document that is gone leaves the addresses of its missing languages, too', async () => {
  const id = await town.aPublished(ready(['sq']));
  must(await town.people.editor.rest.update(id, { _status: 'draft', withdrawalReason: 'withdrawn' }));

  const former = (await groupOf(id))?.formerAddresses ?? [];

  expect(former.slice(1)).toEqual([idPage(id), { locale: 'en', path: `/en/procedures/${id}/` }]);
});

test('nobody gets the address where another document says that a language is missing', async () => {
  const id = await town.aPublished(ready(['sq']));
  const other = await town.aDraft();

  const answer = await town.people.editor.rest.update(other, { slug: id }, { draft: true, locale: 'sr' });

  expect(answer).toMatchObject({ status: 409, errors: [{ path: 'slug' }] });
  expect(answer.message).toContain(`/sr/postupci/${id}/`);
});
