import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDepartment, aTown, type Town } from './a-town';
import { localDoor, must } from './doors';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

test('a withdrawn document is public again at its old address, and its reason is gone', async () => {
  const id = await town.aPublished();
  const { slug } = await town.main(id);
  must(await town.people.editor.rest.update(id, { _status: 'draft', withdrawalReason: 'published-in-error' }));

  await town.publish(id);

  const now = await town.main(id);
  expect(now).toMatchObject({ _status: 'published', slug });
  expect(now.withdrawalReason ?? null).toBeNull();
});

test('a withdrawal without a reason is refused with a sentence, and the document stays public', async () => {
  const id = await town.aPublished();

  const answer = await town.people.editor.rest.update(id, { _status: 'draft' });

  expect(answer.status).toBe(409);
  expect(answer.message).toMatch(/Arsyeja e tërheqjes.*Asgjë nuk është ndryshuar\.$/);
  expect((await town.main(id))._status).toBe('published');
});

test('a reason is given with the withdrawal, not prepared in a draft, and stays through later drafts', async () => {
  const id = await town.aPublished();
  const { rest } = town.people.editor;
  must(await rest.update(id, { withdrawalReason: 'consolidated' }, { draft: true }));

  const prepared = await rest.update(id, { _status: 'draft' });
  must(await rest.update(id, { _status: 'draft', withdrawalReason: 'consolidated' }));
  must(await rest.update(id, { title: 'Tjetër', withdrawalReason: null }, { draft: true }));
  must(await rest.update(id, { deletedAt: new Date().toISOString() }));

  expect(prepared.status).toBe(409);
  expect(await town.main(id)).toMatchObject({ _status: 'draft', withdrawalReason: 'consolidated' });
});

test('a draft saved over a published document leaves what the public sees', async () => {
  const id = await town.aPublished();
  const before = await town.main(id);

  must(await town.people.editor.rest.update(id, { title: 'CANARY-DRAFT' }, { draft: true }));

  expect(await town.main(id)).toEqual(before);
});

test('what a publication answers is what is stored, so that nobody else seems to have changed it since', async () => {
  const id = await town.aPublished();
  const { rest } = town.people.editor;
  must(await rest.update(id, { summary: 'Tjetër' }, { draft: true }));
  await town.approve(id);

  const { doc } = must(await rest.update(id, { _status: 'published' }));

  const { updatedAt, publishedAt } = await town.main(id);
  expect(doc).toMatchObject({ updatedAt, publishedAt });
});

test('a publication tells when it was, first and latest; what changes nothing public does not', async () => {
  const id = await town.aPublished();
  const first = await town.main(id);
  must(await town.people.editor.rest.update(id, { _status: 'published', internalNote: 'vetëm për ne' }));
  const unchanged = await town.main(id);
  await town.publish(id, { summary: 'Tjetër' });
  const changed = await town.main(id);

  expect(first.publishedAt).toBe(first.firstPublishedAt);
  expect(unchanged).toMatchObject({ publishedAt: first.publishedAt, internalNote: 'vetëm për ne' });
  expect(changed.firstPublishedAt).toBe(first.firstPublishedAt);
  expect(String(changed.publishedAt) > String(first.publishedAt)).toBe(true);
});

test('what changes nothing public is neither reviewed nor told', async () => {
  const id = await town.aPublished();
  const traces = async () => {
    const reviews = await town.payload.count({ collection: 'reviews', where: { document: { equals: id } } });
    const entries = await town.payload.count({ collection: 'outbox', where: { publicId: { equals: id } } });
    return [reviews.totalDocs, entries.totalDocs];
  };

  must(await town.people.editor.rest.update(id, { _status: 'published', internalNote: 'x' }));

  expect(await traces()).toEqual([3, 1]); // submitted, approved, published
});

test('a department withdrawn while its procedure is published: one of the two is refused', async () => {
  const department = await aDepartment(town.departments, 'Kultura');
  const id = await town.anApproved({ department });

  const answers = await Promise.all([
    town.people.editor.rest.update(id, { _status: 'published' }),
    town.departments.update(department, { _status: 'draft', withdrawalReason: 'withdrawn' }),
  ]);

  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('publication is refused while a title is missing in a ready language, naming field and language', async () => {
  const id = await town.aDraft();
  must(await town.people.editor.rest.update(id, { title: '', slug: '' }, { draft: true, locale: 'sr' }));

  const answer = await town.people.editor.rest.update(id, { _status: 'published' }, { locale: 'sq' });

  expect(answer.status).toBe(409);
  expect(answer.message).toMatch(/«Titulli» \(serbisht\)/);
  expect(answer.errors[0]).toMatchObject({ path: 'title', message: expect.stringMatching(/Mungon teksti serbisht/) });
});

test('a title of which no address can be made is refused on the title', async () => {
  const id = await town.aDraft({ readyLocales: ['sq'], title: '🎉 …' });

  const answer = await town.people.editor.rest.update(id, { _status: 'published' });

  expect(answer).toMatchObject({ status: 409, errors: [{ path: 'title' }] });
  expect(answer.errors[0].message).toMatch(/Titulli shqip nuk ka shkronja/);
});

test('only a complete procedure needs a summary, and all that its page tells', async () => {
  const id = await town.aDraft({ summary: '', readyLocales: ['sq'] });
  await town.publish(id);
  must(await town.people.editor.rest.update(id, { level: 'complete' }, { draft: true }));

  const complete = await town.people.editor.step('request-review', id);

  expect(complete.errors.map(({ path }) => path)).toEqual(expect.arrayContaining(['summary', 'steps', 'fees']));
});

test('a language that is not ready may be empty', async () => {
  const id = await town.aDraft({ readyLocales: ['sq'] });
  must(await town.people.editor.rest.update(id, { title: '', summary: '' }, { draft: true, locale: 'en' }));

  await town.publish(id);

  expect((await town.main(id))._status).toBe('published');
});

test('publication is refused while the department is missing or not public', async () => {
  const hidden = must(await town.departments.create({ title: 'E re' }, { draft: true }));
  const withHidden = await town.aDraft({ department: hidden.doc.id });
  const withNone = await town.aDraft({ department: null });

  for (const id of [withHidden, withNone]) {
    const answer = await town.people.editor.rest.update(id, { _status: 'published' });
    expect(answer.errors.map(({ path }) => path)).toEqual(['department']);
  }
});

test('a department with a public procedure is neither withdrawn nor trashed, and its users are named', async () => {
  const { title } = await town.main(await town.aPublished());
  const { departments, urbanism } = town;

  const withdrawn = await departments.update(urbanism, { _status: 'draft', withdrawalReason: 'withdrawn' });
  const trashed = await departments.update(urbanism, {
    deletedAt: new Date().toISOString(),
    withdrawalReason: 'withdrawn',
  });

  for (const answer of [withdrawn, trashed]) {
    expect(answer).toMatchObject({ status: 409, message: expect.stringContaining(`${title?.sq} (Procedurë)`) });
  }
});

test('a directorate is part of no circle, neither as a draft nor in public', async () => {
  const { departments } = town;
  const top = await aDepartment(departments, 'E para');
  const middle = await aDepartment(departments, 'E dyta', { parent: top });
  const bottom = await aDepartment(departments, 'E treta', { parent: middle });

  const asDraft = await departments.update(top, { parent: bottom }, { draft: true });
  const asPublic = await departments.update(top, { parent: top, _status: 'published' });
  must(await departments.update(bottom, { parent: null }, { draft: true }));
  const hiddenByADraft = await departments.update(top, { parent: bottom, _status: 'published' });

  for (const answer of [asDraft, asPublic, hiddenByADraft]) {
    expect(answer).toMatchObject({ status: 409, errors: [{ path: 'parent' }] });
  }
});

test('refusals come in the language of the request', async () => {
  const id = await town.aPublished();
  const { auth } = town.people.editor;
  const refusedIn = async (language: string) => {
    const call = { auth, body: { _status: 'draft' }, language };
    return (await town.cms.rest('PATCH', `/procedures/${id}`, call)).body.errors[0].message;
  };

  expect(await refusedIn('sq')).toMatch(/Asgjë nuk është ndryshuar\.$/);
  expect(await refusedIn('rs-latin')).toMatch(/Ništa nije promenjeno\.$/);
  expect(await refusedIn('en')).toMatch(/Nothing has been changed\.$/);
  expect(await refusedIn('fr')).toMatch(/Asgjë nuk është ndryshuar\.$/);
});

test('system fields are not written by people', async () => {
  const sent = { editedBy: ['x'], source: { key: 'x' }, firstPublishedAt: '2000-01-01', publishedAt: '2000-01-01' };
  const id = await town.aDraft();

  must(await localDoor(town.cms, town.people.administrator.user).update(id, sent, { draft: true }));

  const { editedBy, source, firstPublishedAt, publishedAt } = await town.latest(id);
  expect(editedBy).toEqual([town.people.editor.id, town.people.administrator.id]);
  expect([source?.key ?? null, firstPublishedAt ?? null, publishedAt ?? null]).toEqual([null, null, null]);
});
