import { afterAll, beforeAll, expect, test } from 'vitest';
import { globals } from '@gjakova/shared/kinds';
import { aTown, type Person, type Town } from './a-town';
import { must } from './doors';
import { documentsOf, wholeDocuments } from './whole-documents';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

const change: Record<(typeof globals)[number], object> = {
  navigation: { header: [{ site: 'official', label: 'Vendimet', address: '/sq/vendimet/' }] },
  'site-settings': { contact: 'Orari: 8:00–16:00' },
  'deadline-rules': { noticeDisplay: [{ noticeKind: 'grant', days: 10 }] },
};
const saveByRest = ({ auth }: Pick<Person, 'auth'>, slug: string, body: object) =>
  town.cms.rest('POST', `/globals/${slug}?locale=sq`, { auth, body });
const entries = async (publicId: string) =>
  (await town.payload.find({ collection: 'outbox', where: { publicId: { equals: publicId } }, sort: 'id' })).docs;

test.each(globals)('a change of %s by an editor is in the outbox', async (slug) => {
  const { status } = await saveByRest(town.people.editor, slug, change[slug]);

  expect(status).toBe(200);
  expect(await entries(slug)).toEqual([expect.objectContaining({ kind: slug, publicId: slug })]);
});

test.each(globals)('%s is changed by editors only, on both ways, and read by staff only', async (slug) => {
  const { author, translator, alertPublisher } = town.people;
  const before = (await entries(slug)).length;

  for (const person of [author, translator, alertPublisher]) {
    expect((await saveByRest(person, slug, change[slug])).status).toBe(403);
    const save = town.payload.updateGlobal({ slug, data: change[slug], user: person.user });
    await expect(save).rejects.toMatchObject({ status: 403 });
  }
  await expect(town.payload.updateGlobal({ slug, data: change[slug] })).rejects.toMatchObject({ status: 403 });
  expect((await town.cms.rest('GET', `/globals/${slug}`)).status).toBe(401);
  expect((await town.cms.rest('GET', `/globals/${slug}`, { auth: author.auth })).status).toBe(200);
  expect(await entries(slug)).toHaveLength(before);
});

test('a link that leads nowhere, or has a sign that cannot be printed, is refused on its field', async () => {
  const link = { site: 'official', label: 'Vendimet', address: '/sq/vendimet/' };

  for (const wrong of [{ address: 'javascript:alert(1)' }, { address: 'vendimet' }, { label: 'Ven\u202Edimet' }]) {
    const { status, body } = await saveByRest(town.people.editor, 'navigation', {
      footer: [link, { ...link, ...wrong }],
    });

    expect(status).toBe(400);
    const [path] = Object.keys(wrong);
    expect(body.errors[0].data.errors).toEqual([expect.objectContaining({ path: `footer.1.${path}` })]);
  }
  const { footer } = await town.payload.findGlobal({ slug: 'navigation' });
  expect(footer).toEqual([]);
});

test('a notice is shown as long as the rules say for its kind, unless its editor says otherwise, and never less than it is open', async () => {
  const documents = documentsOf(town, 'notice');
  const own = { title: 'Grant', noticeKind: 'grant', postedAt: '2026-11-24T08:00:00.000Z' };

  const byRules = must(await documents.create(own));
  const byEditor = must(await documents.create({ ...own, displayUntil: '2026-11-25T08:00:00.000Z' }));
  const deadline = { at: '2027-01-15T14:30:00.000Z', what: 'Aplikimi' };
  const open = must(await documents.create({ ...own, deadline }));

  expect(byRules.doc.displayUntil).toBe('2026-12-04T23:00:00.000Z'); // ten days on, at midnight in Gjakova
  expect(byEditor.doc.displayUntil).toBe('2026-11-25T08:00:00.000Z');
  expect(open.doc.displayUntil).toBe('2027-01-15T23:00:00.000Z'); // until the day is over on which it closes
});

test('a notice of a kind without a rule says where the number of days is missing', async () => {
  const documents = documentsOf(town, 'notice');
  const content = { ...wholeDocuments.notice({ department: town.urbanism }), displayUntil: null };
  const { doc } = must(await documents.create(content));

  const answer = await documents.publishByTwo(doc.id);

  expect(answer.errors).toEqual([
    { path: 'displayUntil', message: expect.stringContaining('«Afatet dhe festat»') as string },
  ]);
});
