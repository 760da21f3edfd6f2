import { afterAll, beforeAll, expect, test } from 'vitest';
import { formSchemas } from '@gjakova/shared/schemas/forms';
import type { Incoming } from '@gjakova/shared/schemas/import';
import { aLoader, aProcedure, inAll, type Loader } from './a-loader';

let loader: Loader;
beforeAll(async () => void (loader = await aLoader()));
afterAll(() => loader.town.cms.stop());

const contact = (text: string): Incoming => ({
  kind: 'site-settings',
  key: 'site-settings',
  content: { demonstration: true, contact: inAll(text) },
});

test('a setting is loaded in all languages, once more if it changed, and not over what people wrote', async () => {
  const outcomes = [
    (await loader.load(contact('Rr. UÇK'))).outcome,
    (await loader.load(contact('Rr. UÇK'))).outcome,
    (await loader.load(contact('Sheshi'))).outcome,
  ];
  const { en } = await loader.formsOf('site-settings');
  const auth = loader.town.people.editor.auth;
  const data = { contact: 'Nga redaktori', source: { loaded: 'forged', incoming: 'forged' } };
  const edit = await loader.town.cms.rest('POST', '/globals/site-settings?locale=sq', { auth, body: data });

  const after = await loader.load(contact('Rruga e re'));
  const stored = await loader.town.payload.findGlobal({ slug: 'site-settings' });

  expect(outcomes).toEqual(['created', 'unchanged', 'updated']);
  expect(en).toMatchObject({ demonstration: true, contact: 'Sheshi en' });
  expect([edit.status, after.outcome]).toEqual([200, 'edited']);
  expect(JSON.stringify(stored)).not.toContain('forged');
  expect(await loader.formsOf('site-settings')).toMatchObject({
    sq: { contact: 'Nga redaktori' },
    sr: { contact: 'Sheshi sr' },
  });
});

test('a setting with rows and references is loaded, and its rows keep their ids', async () => {
  const procedure = aProcedure();
  const { publicId } = await loader.load(procedure);
  const paths = { sq: '/sq/njoftimet/', sr: '/sr/obavestenja/', en: '/en/notices/' };
  const header = [{ site: 'portal', label: inAll('Njoftime'), address: paths }];
  const navigation: Incoming = {
    kind: 'navigation',
    key: 'navigation',
    content: { tasks: [{ source: procedure.key }], header },
  };

  await loader.load(navigation);

  for (const locale of ['sq', 'sr', 'en'] as const) {
    expect(formSchemas.navigation.parse((await loader.formsOf('navigation'))[locale])).toMatchObject({
      tasks: [{ kind: 'procedure', publicId }],
      header: [{ site: 'portal', label: `Njoftime ${locale}`, address: paths[locale] }],
    });
  }
  expect((await loader.load(navigation)).outcome).toBe('unchanged');
});

test('a setting for which no publisher answers is named as the panel names it', async () => {
  await loader.load(contact('Rruga'));
  const { createLocalReq } = await import('payload');
  const { overdueBefore } = await import('../src/workflow/overdue');

  const overdue = await overdueBefore(await createLocalReq({}, loader.town.payload), new Date(Date.now() + 1_000));

  const { sq } = (await import('../src/messages/languages')).messages;
  expect(overdue.map(({ title }) => title)).toContain(sq.globals['site-settings']);
});
