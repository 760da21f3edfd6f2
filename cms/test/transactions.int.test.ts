import { commitTransaction, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { setImmediate as aTurn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aTown, type Town } from './a-town';
import { must } from './doors';
import type { Json } from './json';

let town: Town;
let ours: typeof import('../src/database/in-one-transaction') &
  typeof import('../src/access/system-write') &
  typeof import('../src/database/after-commit') &
  typeof import('../src/database/new-id');

beforeAll(async () => {
  town = await aTown();
  ours = {
    ...(await import('../src/database/in-one-transaction')),
    ...(await import('../src/access/system-write')),
    ...(await import('../src/database/after-commit')),
    ...(await import('../src/database/new-id')),
  };
});
afterAll(() => town.cms.stop());

const createUser = (name: string, req: PayloadRequest) => {
  const data = { email: `${name}@example.test`, password: 'a long enough password', role: 'editor' };
  return town.payload.create({ collection: 'users', data, req: ours.systemWrite(req) });
};
const aRequest = () => createLocalReq({ locale: 'sq' }, town.payload);
const emails = async () =>
  (await town.payload.find({ collection: 'users', pagination: false, sort: 'id' })).docs.map(({ email }) =>
    String(email),
  );
const named = async (pattern: RegExp) => (await emails()).filter((email) => pattern.test(email));

// The open transactions and the client are no part of Payload's type of the adapter.
const adapter = (): Json => town.payload.db;
const sessionOf = async (req: PayloadRequest) => adapter().sessions[String(await req.transactionID)];

/** Counts the signals while something runs. */
async function signalsDuring(work: () => Promise<unknown>): Promise<number> {
  let signals = 0;
  const count = () => void signals++;
  ours.afterCommit.on('outbox', count);
  await work();
  ours.afterCommit.off('outbox', count);
  return signals;
}

test('a nested call that fails undoes everything, and what follows is refused', async () => {
  const req = await aRequest();
  await initTransaction(req);
  await createUser('first', req);
  const invalid = { collection: 'users', data: { email: 'no address' }, req: ours.systemWrite(req) };
  await expect(town.payload.create(invalid)).rejects.toThrow();

  await expect(createUser('second', req)).rejects.toThrow(/everything was rolled back/);
  await expect(commitTransaction(req)).rejects.toThrow(/Nothing was saved/);

  expect(await named(/first|^second@/)).toEqual([]);
});

test('a failed publication leaves neither document, address, review nor outbox entry', async () => {
  const id = await town.aDraft({ department: null });
  const collections = ['reviews', 'addresses', 'outbox'];
  const count = () =>
    Promise.all(collections.map(async (collection) => (await town.payload.count({ collection })).totalDocs));
  const before = await count();

  const answer = await town.people.editor.rest.update(id, { _status: 'published' });

  expect(answer.status).toBe(409);
  expect(await count()).toEqual(before);
  expect((await town.main(id))._status).toBe('draft');
});

test('a request with the id of an ended transaction cannot write', async () => {
  const req = await aRequest();
  await initTransaction(req);
  const id = req.transactionID;
  await commitTransaction(req);
  req.transactionID = id;

  await expect(createUser('late', req)).rejects.toThrow(/has ended/);
});

test('after a rollback by hand the request is over too', async () => {
  const req = await aRequest();
  await initTransaction(req);
  await town.payload.find({ collection: 'users', req: ours.nested(req) });
  await killTransaction(req);

  await expect(createUser('after-rollback', req)).rejects.toThrow(/rolled back/);
});

test('a request may commit twice in a row', async () => {
  const req = await aRequest();

  await createUser('one', req);
  await createUser('two', req);

  expect(await named(/^(one|two)@/)).toHaveLength(2);
});

test('a failing COMMIT is an error, and the next transaction works', async () => {
  const outcome = ours.inOneTransaction(town.payload, async (req) => {
    const data = { title: 'pa drejtori', department: town.urbanism };
    const { id } = await town.payload.create({
      collection: 'procedures',
      data,
      draft: true,
      user: town.people.editor.user,
      req,
    });
    const { db } = await sessionOf(req);
    // A constraint that is checked at COMMIT only: the department does not exist.
    await db.run('PRAGMA defer_foreign_keys = ON');
    await db.run(`UPDATE procedures SET department_id = 'nowhere' WHERE id = '${id}'`);
  });

  await expect(outcome).rejects.toThrow(/Nothing was saved: COMMIT failed/);
  await createUser('lucky', await aRequest());
  expect(await named(/lucky/)).toHaveLength(1);
});

test('transactions that meet wait for each other, and each keeps its own fate', async () => {
  const attempt = (name: string, fails: boolean) =>
    ours.inOneTransaction(town.payload, async (req) => {
      await createUser(name, req);
      await aTurn();
      if (fails) throw new Error('no');
      await createUser(`${name}-too`, req);
    });

  const outcomes = await Promise.allSettled(Array.from({ length: 6 }, (_, n) => attempt(`meeting${n}`, n % 3 === 0)));

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
  expect(await named(/^meeting/)).toHaveLength(8);
  expect(await named(/^meeting0/)).toEqual([]);
});

test('parallel saves of one document are all kept', async () => {
  const id = await town.aDraft();
  const { rest } = town.people.editor;

  const saves = Array.from({ length: 20 }, (_, n) => rest.update(id, { internalNote: `note ${n}` }, { draft: true }));
  const answers = await Promise.all(saves);

  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await town.versions(id, 'draft')).toHaveLength(3 + 20);
});

test('one document published twice at once: both answer, one is recorded', async () => {
  const id = await town.anApproved();
  const { administrator, editor } = town.people;

  const answers = await Promise.all(
    [editor, administrator].map(({ rest }) => rest.update(id, { _status: 'published' })),
  );

  const where = { document: { equals: id }, state: { equals: 'published' } };
  const reviews = await town.payload.count({ collection: 'reviews', where });
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect(reviews.totalDocs).toBe(1);
});

test('a write past all requests is a transaction of its own, and takes its turn', async () => {
  const data = { id: ours.newId(), kind: 'procedure', publicId: 'x' }; // below the hooks nobody makes an id
  let written: Promise<unknown> | undefined;

  const signals = await signalsDuring(async () => {
    await ours.inOneTransaction(town.payload, async (req) => {
      written = adapter().create({ collection: 'outbox', data });
      await createUser('in-between', req);
    });
    await written;
  });

  expect(signals).toBe(1);
  expect(await named(/in-between/)).toHaveLength(1);
});

test('a nested call without the request is told, not left waiting for ever', async () => {
  const outcome = ours.inOneTransaction(town.payload, async (req) => {
    await createUser('outer', req);
    await createUser('inner', await aRequest());
  });

  await expect(outcome).rejects.toThrow(/without "req"/);
  await createUser('afterwards', await aRequest());
  expect(await named(/outer/)).toEqual([]);
});

test('the signal comes once for a publication, and not for a draft, a sign-in or a rollback', async () => {
  const id = await town.aDraft();
  const { rest } = town.people.editor;
  const draft = async () => must(await rest.update(id, { title: 'Tjetër' }, { draft: true }));
  const rolledBack = () =>
    ours
      .inOneTransaction(town.payload, async (req) => {
        const data = { kind: 'procedure', publicId: id };
        await town.payload.create({ collection: 'outbox', data, req: ours.systemWrite(req) });
        throw new Error('no');
      })
      .catch(() => undefined);

  expect(await signalsDuring(draft)).toBe(0);
  expect(await signalsDuring(() => town.publish(id))).toBe(1);
  expect(await signalsDuring(rolledBack)).toBe(0);
});

test('every locales table has an index by parent', async () => {
  const namesOf = async (query: string): Promise<string[]> =>
    (await adapter().client.execute(query)).rows.map(({ tbl_name }: { tbl_name: string }) => tbl_name);
  const all = 'SELECT tbl_name FROM sqlite_master WHERE type =';
  // `readyLocales` is a field.
  const isOfLocales = `name LIKE '%\\_locales' ESCAPE '\\' AND name NOT LIKE '%ready_locales'`;
  const tables = await namesOf(`${all} 'table' AND ${isOfLocales} ORDER BY tbl_name`);

  const indexed = await namesOf(`${all} 'index' AND name LIKE '%parent_only_idx' ORDER BY tbl_name`);

  expect(indexed).toEqual(tables);
  expect(tables).toEqual(expect.arrayContaining(['procedures_locales', '_procedures_v_version_steps_locales']));
});

test('what is acknowledged is synced: FULL on both connections', async () => {
  const { rows } = await adapter().client.execute('PRAGMA synchronous');
  const inTransaction = await ours.inOneTransaction(town.payload, async (req) =>
    (await sessionOf(req)).db.get('PRAGMA synchronous'),
  );

  expect(Number(Object.values(rows[0])[0])).toBe(2);
  expect(Number(Object.values(inTransaction as object)[0])).toBe(2);
});
