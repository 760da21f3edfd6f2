import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aTown, serviceAuth, type Town } from './a-town';
import { must } from './doors';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

describe('who may take which step', () => {
  const editors = ['administrator', 'secondEditor'];
  const writers = [...editors, 'author'];
  const reason = { reason: 'withdrawn' };
  const table: [string, string[], () => Promise<string>, (id: string) => object | Promise<object>][] = [
    ['request-review', writers, () => town.aDraft(), () => ({})],
    ['approve', editors, submitted, async (id) => ({ digest: await town.digest(id) })],
    ['ask-for-changes', editors, submitted, () => ({ note: 'Tarifa mungon.' })],
    ['withdraw', editors, () => town.aPublished(), () => reason],
    ['move-to-trash', editors, () => town.aPublished(), () => reason],
    ['restore-from-trash', editors, () => town.aTrashed(), () => ({})],
  ];

  async function submitted(): Promise<string> {
    const id = await town.aDraft();
    must(await town.people.editor.step('request-review', id));
    return id;
  }

  test.each(table)('%s', async (step, allowed, build, body) => {
    const names = Object.keys(town.people).filter((name) => name !== 'editor') as (keyof Town['people'])[];
    for (const name of names) {
      const id = await build();

      const { status, message } = await town.people[name].step(step, id, await body(id));

      expect([name, status], message).toEqual([name, allowed.includes(name) ? 200 : 403]);
    }
  });

  test.each(table)('%s is for no service and no stranger', async (step, _, build, body) => {
    const id = await build();
    const path = `/procedures/${id}/${step}`;
    const call = { body: await body(id) };

    const service = await town.cms.rest('POST', path, { ...call, auth: serviceAuth('PUBLISHER_KEY') });
    const stranger = await town.cms.rest('POST', path, call);

    expect([service.status, stranger.status]).toEqual([403, 401]);
  });
});

test('a step says what happened, in the language of the panel', async () => {
  const { auth } = town.people.editor;
  const submit = async (language: string) => {
    const call = { auth, body: {}, language };
    return (await town.cms.rest('POST', `/procedures/${await town.aDraft()}/request-review`, call)).body.message;
  };

  expect(await submit('sq')).toBe('Dokumenti u dërgua për miratim.');
  expect(await submit('rs-latin')).toBe('Dokument je poslat na odobrenje.');
});

test('a withdrawal and the trash ask for one of the known reasons where the document is public', async () => {
  const { editor } = town.people;
  const [published, draft] = [await town.aPublished(), await town.aDraft()];

  expect((await editor.step('withdraw', published, { reason: 'sepse po' })).status).toBe(400);
  expect((await editor.step('move-to-trash', published)).status).toBe(409);
  expect((await editor.step('withdraw', draft, { reason: 'withdrawn' })).status).toBe(409);
  expect((await editor.step('move-to-trash', draft)).ok).toBe(true);
  expect((await town.main(published))._status).toBe('published');
});

test('in the trash nothing is submitted, approved or sent back', async () => {
  const { editor, secondEditor } = town.people;
  const id = await town.aDraft();
  must(await editor.step('request-review', id));
  must(await editor.step('move-to-trash', id));

  const answers = [
    await editor.step('request-review', id),
    await secondEditor.step('approve', id, { digest: await town.digest(id) }),
    await secondEditor.step('ask-for-changes', id, { note: 'x' }),
  ];

  expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
});
