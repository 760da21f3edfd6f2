import { afterAll, beforeAll, expect, test } from 'vitest';
import { aTown, type Town } from './a-town';
import { must } from './doors';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

const publish = (id: string) => town.people.editor.rest.update(id, { _status: 'published' });
const approveBy = async (person: keyof Town['people'], id: string) =>
  town.people[person].step('approve', id, { digest: await town.digest(id) });
const notApproved = /vetëm pasi ta miratojë një person tjetër/;
const changedSince = /ndryshuar pas miratimit/;

test('whoever edited a document cannot approve it, and somebody else can', async () => {
  const { author, secondEditor } = town.people;
  const id = await town.aDraft();
  must(await secondEditor.rest.update(id, { title: 'Nga redaktori i dytë' }, { draft: true }));
  must(await author.step('request-review', id));

  const own = await approveBy('secondEditor', id);
  const others = await approveBy('administrator', id);

  expect(own).toMatchObject({ status: 403, message: expect.stringMatching(/Ju e keni redaktuar/) });
  expect(others.ok).toBe(true);
});

test('whoever translated it has edited it', async () => {
  const id = await town.aDraft();
  const { secondEditor } = town.people;
  must(await secondEditor.rest.update(id, { summary: 'Drugačije' }, { draft: true, locale: 'sr' }));
  must(await town.people.author.step('request-review', id));

  expect((await approveBy('secondEditor', id)).status).toBe(403);
});

test('an editor who approves and then edits cannot publish on the own approval', async () => {
  const { author, secondEditor } = town.people;
  const id = await town.anApproved();
  const title = (await town.latest(id)).title?.sq;
  must(await secondEditor.rest.update(id, { title: 'x' }, { draft: true }));
  must(await author.rest.update(id, { title }, { draft: true }));

  const onTheOld = await secondEditor.rest.update(id, { _status: 'published' });
  must(await author.step('request-review', id));
  const onANew = await approveBy('secondEditor', id);

  expect(onTheOld).toMatchObject({ status: 403, message: expect.stringMatching(/dikush që e ka redaktuar vetë/) });
  expect(onANew.status).toBe(403);
});

test('an approval is of the text that the approver has read', async () => {
  const id = await town.aDraft();
  const seen = await town.digest(id);
  must(await town.people.author.rest.update(id, { title: 'Ndryshuar' }, { draft: true }));
  must(await town.people.author.step('request-review', id));

  const answer = await town.people.secondEditor.step('approve', id, { digest: seen });

  expect(answer.status).toBe(409);
});

test('a text that was changed after it was submitted is submitted again before it is approved', async () => {
  const id = await town.aDraft();
  must(await town.people.author.step('request-review', id));
  must(await town.people.author.rest.update(id, { title: 'Ndryshuar' }, { draft: true }));

  const early = await approveBy('secondEditor', id);
  must(await town.people.author.step('request-review', id));

  expect(early.status).toBe(409);
  expect((await approveBy('secondEditor', id)).ok).toBe(true);
});

test('a text changed after its approval is not published, in any language', async () => {
  const [first, second] = [await town.anApproved(), await town.anApproved()];
  const { author, translator } = town.people;
  must(await author.rest.update(first, { title: 'CANARY-UNAPPROVED' }, { draft: true }));
  must(await translator.rest.update(second, { summary: 'Drugačije' }, { draft: true, locale: 'sr' }));

  for (const id of [first, second]) {
    expect((await publish(id)).message).toMatch(changedSince);
    expect((await town.main(id))._status).toBe('draft');
  }
});

test('a text changed and changed back is still the approved one, and so is one with another internal note', async () => {
  const id = await town.anApproved();
  const { author } = town.people;
  const title = (await town.latest(id)).title?.sq;
  must(await author.rest.update(id, { title: 'x' }, { draft: true }));
  must(await author.rest.update(id, { title, internalNote: 'vetëm për ne' }, { draft: true }));

  must(await publish(id));

  expect((await town.main(id))._status).toBe('published');
});

test('the approval of one document does not publish another with the same text', async () => {
  const [first, second] = [await town.anApproved(), await town.aDraft()];
  const { title, summary } = await town.latest(first);
  for (const locale of ['sq', 'sr', 'en'] as const) {
    const change = { title: title?.[locale], summary: summary?.[locale] };
    must(await town.people.author.rest.update(second, change, { draft: true, locale }));
  }

  expect((await publish(second)).message).toMatch(notApproved);
});

test('changes asked for end an approval, and their note is kept', async () => {
  const id = await town.anApproved();
  must(await town.people.secondEditor.step('ask-for-changes', id, { note: '  Tarifa mungon. ' }));

  const answer = await publish(id);

  expect(answer.message).toMatch(notApproved);
  const { state, note } = (await reviewsOf(id)).at(-1) ?? {};
  expect([state, note]).toEqual(['changes asked', 'Tarifa mungon.']);
});

test('changes are asked for with a note, which is not too long', async () => {
  const id = await town.anApproved();
  const ask = (note: string) => town.people.secondEditor.step('ask-for-changes', id, { note });

  expect([await ask('  '), await ask('x'.repeat(2_001))].map(({ status }) => status)).toEqual([400, 400]);
  expect((await ask('x'.repeat(2_000))).ok).toBe(true);
});

test('an approval serves one publication: after a withdrawal it is over', async () => {
  const id = await town.aPublished();
  must(await town.people.editor.rest.update(id, { _status: 'draft', withdrawalReason: 'withdrawn' }));

  expect((await publish(id)).message).toMatch(notApproved);
  expect((await town.main(id))._status).toBe('draft');
});

test('a restored text is still the text of those who wrote it', async () => {
  const { author, editor, secondEditor } = town.people;
  const id = await town.aPublished();
  const { title } = await town.main(id);
  must(await secondEditor.rest.update(id, { title: 'Nga redaktori i dytë' }, { draft: true }));
  const [written] = (await town.versions(id, 'draft')).slice(-1);
  must(await editor.rest.update(id, { _status: 'published', title: title?.sq }));
  expect((await town.latest(id)).editedBy).toEqual([]);
  must(await author.rest.restoreVersion(written, { draft: true }));
  must(await author.step('request-review', id));

  const own = await approveBy('secondEditor', id);

  expect((await town.latest(id)).title?.sq).toBe('Nga redaktori i dytë');
  expect(own.status).toBe(403);
});

test('what is submitted could be public: what it lacks is named', async () => {
  const id = await town.aDraft({ department: null });

  const answer = await town.people.editor.step('request-review', id);

  expect(answer).toMatchObject({ status: 409, errors: [{ path: 'department' }] });
});

test('nothing is submitted twice, and nothing that is public already', async () => {
  const [waiting, approved, published] = [await town.aDraft(), await town.anApproved(), await town.aPublished()];
  must(await town.people.author.step('request-review', waiting));

  for (const id of [waiting, approved, published]) {
    expect((await town.people.editor.step('request-review', id)).status).toBe(409);
  }
  expect((await publish(approved)).ok).toBe(true);
});

test('where one editor publishes, nobody has to approve', async () => {
  const { departments } = town;
  const { doc } = must(await departments.create({ title: 'Kultura' }, { draft: true }));

  expect((await departments.update(doc.id, { _status: 'published' })).ok).toBe(true);
});

test('each document has one latest review, which tells what it waits for', async () => {
  const id = await town.aPublished();
  const reviews = await reviewsOf(id);

  expect(reviews.map(({ state, isLatest }) => [state, isLatest])).toEqual([
    ['submitted', false],
    ['approved', false],
    ['published', true],
  ]);
  const { title } = await town.main(id);
  const { email } = town.people.editor.user as { email: string };
  expect(reviews[0]).toMatchObject({ title: title?.sq, by: town.people.editor.id, byName: email });
});

interface Kept {
  state: string;
  isLatest: boolean;
  note: string | null;
}

async function reviewsOf(id: string): Promise<Kept[]> {
  const where = { document: { equals: id } };
  const { docs } = await town.payload.find({ collection: 'reviews', where, sort: 'id' });
  return docs as unknown as Kept[];
}
