import { afterAll, beforeAll, expect, test } from 'vitest';
import { aTown, type Town } from './a-town';
import { must, restDoor, type Door } from './doors';
import type { Json } from './json';
import { aText, wholeDocuments } from './whole-documents';

let town: Town;
let notices: Door;
beforeAll(async () => {
  town = await aTown();
  notices = restDoor(town.cms, town.people.editor.auth, 'notices');
});
afterAll(() => town.cms.stop());

/** What an editor is told who publishes a procedure with such content, by field. */
async function refusalOf(change: object, language: string): Promise<[number, string, string][]> {
  const id = await town.aDraft({ ...change, readyLocales: ['sq'] });
  const options = { auth: town.people.editor.auth, body: { _status: 'published' }, language };
  const { status, body } = await town.cms.rest('PATCH', `/procedures/${id}`, options);
  const [{ data }] = body.errors as Json[];
  return ((data?.errors ?? []) as Json[]).map(({ path, message }) => [status, String(path), String(message)]);
}

const unseen = 'Kushti\u0007';
test.each<[string, object, string, string, RegExp]>([
  ['a bell in a list', { conditions: [{ text: unseen }] }, 'sq', 'conditions.0.text', /shenjë që nuk shihet/],
  ['a bell in a row', { steps: [{ title: 'Hapi' }, { title: unseen }] }, 'en', 'steps.1.title', /cannot be seen/],
  ['a bell in a group', { outcome: { name: unseen } }, 'rs-latin', 'outcome.name', /znak koji se ne vidi/],
  [
    'half an address',
    { legalBasis: [{ act: 'Ligji', url: 'gzk.example' }] },
    'en',
    'legalBasis.0.url',
    /no whole address/,
  ],
])('%s keeps a procedure from the public, and its field is named', async (_, change, language, path, message) => {
  expect(await refusalOf(change, language)).toEqual([[409, path, expect.stringMatching(message)]]);
});

test('a text that is too long in another language than that of the request keeps it from the public', async () => {
  const id = await town.aDraft();
  const { local, auth } = town.people.editor;
  must(await local.update(id, { summary: 'x'.repeat(161) }, { draft: true, locale: 'sr' }));

  const { body } = await town.cms.rest('PATCH', `/procedures/${id}?locale=sq`, {
    auth,
    body: { _status: 'published' },
  });

  expect(body.errors[0].data.errors).toEqual([{ path: 'summary', message: expect.stringContaining('160 shenja') }]);
});

test('whatever else the sites would not take is told on its field', async () => {
  const { createLocalReq } = await import('payload');
  const { unpresentable } = await import('../src/hooks/unpresentable');
  const { publicKinds } = await import('../src/workflow/public-kinds');
  const document = { ...(await town.main(await town.aPublished())), level: 'half' };

  const lacks = unpresentable(await createLocalReq({}, town.payload), publicKinds.procedure, document as never);

  expect(lacks).toEqual([{ path: 'level', short: expect.any(String), message: expect.stringMatching(/Korrigjojeni/) }]);
});

/** A text of the panel's editor in which one node is another. */
const aTextWith = (node: object) => {
  const state = aText('Shihni') as Json;
  state.root.children[0].children.push({ version: 1, ...node });
  return state;
};
const words = { version: 1, type: 'text', text: 'këtu', detail: 0, format: 0, mode: 'normal', style: '' };
const link = (url: string) => ({
  ...{ type: 'link', indent: 0, format: '', direction: null, children: [words], id: 'a' },
  fields: { linkType: 'custom', newTab: false, url },
});

test('a link without a scheme in a text keeps a notice from the public, and says what to write', async () => {
  const content = {
    ...wholeDocuments.notice({ department: town.urbanism }),
    text: aTextWith(link('www.gjakova.example')),
  };
  const { doc } = must(await notices.create(content, { draft: true, locale: 'sq' }));

  const refused = await notices.update(doc.id, { _status: 'published' });

  expect(refused).toMatchObject({
    ok: false,
    errors: [{ path: 'text', message: expect.stringMatching(/https:\/\//) }],
  });
});
