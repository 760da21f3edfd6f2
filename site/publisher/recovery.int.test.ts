import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { aProcedure } from './test/town.ts';
import { eventually, type Running, type Sites } from './test/processes.ts';
import { aTownToCopy, type TownToCopy } from './test/settled-town.ts';

let town: TownToCopy;
let sites: Sites;
let publisher: Running;

beforeAll(async () => void (town = await aTownToCopy()));
beforeEach(async () => {
  ({ sites, publisher } = await town.settle());
});
afterEach(() => sites.stop());
afterAll(() => town.remove());

const at = '/sq/procedurat/leje-p1/';
const edited = aProcedure('p1', 'd1', { summary: { sq: 'Ndryshuar.' } });

const removeDatabase = () => ['', '-wal', '-shm'].forEach((end) => rmSync(sites.file + end, { force: true }));

/** Whether a release is being made: its transaction lets nobody else write. */
function isBeingWritten(): boolean {
  const db = new DatabaseSync(sites.file, { timeout: 0 });
  try {
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
    return false;
  } catch {
    return true;
  } finally {
    db.close();
  }
}

it('a publisher that is killed is not felt by readers, and goes on where it was', async () => {
  await publisher.end('SIGKILL');
  const meanwhile = await sites.get('portal', at);
  sites.cms.publish(edited);
  sites.startPublisher();
  await sites.settled();

  expect(meanwhile.status).toBe(200);
  expect(await sites.text('portal', at)).toContain('Ndryshuar.');
});

it('a publisher that is killed in the middle of a release leaves no half of it', async () => {
  const many = Array.from({ length: 300 }, (_, index) => aProcedure(`many${index}`, 'd1'));
  const { release: before } = await sites.health();
  sites.cms.publish(...many);
  await eventually(isBeingWritten, 1).toBe(true);
  await publisher.end('SIGKILL');

  expect((await sites.get('portal', at)).headers.get('X-Release')).toBe(String(before));
  expect((await sites.get('portal', '/sq/procedurat/leje-many0/')).status).toBe(404);
  sites.startPublisher();
  await sites.settled();
  expect((await sites.get('portal', '/sq/procedurat/leje-many299/')).status).toBe(200);
  expect(sites.cms.receipts.filter(({ publicId }) => publicId === 'many0')).toHaveLength(3);
});

it('a damaged publisher.db is set aside and built anew; readers keep their pages meanwhile', async () => {
  const { release: before } = await sites.health();
  await publisher.end('SIGKILL');
  removeDatabase();
  writeFileSync(sites.file, 'this is no database, but long enough to be taken for one'.repeat(100));
  const meanwhile = await sites.get('portal', at);
  publisher = sites.startPublisher();
  await sites.settled();

  expect(meanwhile.status).toBe(200);
  expect(publisher.printed()).toContain('cannot be used');
  expect(readdirSync(sites.folder).some((name) => name.startsWith('publisher.db.broken-'))).toBe(true);
  await eventually(async () => (await sites.get('portal', at)).headers.get('X-Release')).not.toBe(String(before));
  expect((await sites.get('portal', at)).status).toBe(200);
});

it('a lost publisher.db is built anew, with releases above those that were lost', async () => {
  const { release: before } = await sites.health();
  await publisher.end();
  removeDatabase();
  sites.startPublisher();
  await sites.settled();

  await expect
    .poll(async () => Number((await sites.get('portal', at)).headers.get('X-Release')))
    .toBeGreaterThan(before);
});

it('a publisher.db of another version is built anew', async () => {
  await publisher.end();
  const db = new DatabaseSync(sites.file);
  db.exec('PRAGMA user_version = 999');
  db.close();
  publisher = sites.startPublisher();
  await sites.settled();

  expect(publisher.printed()).toContain('version 999');
});

it('other origins make all pages anew, without a word from the CMS, and with no receipt', async () => {
  await publisher.end();
  await sites.cms.stop();
  sites.cms.receipts.length = 0;
  sites.startPublisher({ PORTAL_URL: 'https://portal.example' });

  await eventually(() => sites.text('official', '/sq/')).toContain('https://portal.example/');
  await sites.cms.start();
  await sites.settled();
  expect(sites.cms.receipts).toEqual([]);
});

it('a publisher that starts again with nothing changed renders nothing', async () => {
  await publisher.end();
  publisher = sites.startPublisher();
  await sites.settled();

  expect(publisher.printed()).not.toContain('Release');
});

it('a port in use is one clear sentence', async () => {
  const second = sites.startPublisher();

  await eventually(() => second.child.exitCode).toBe(1);
  expect(second.printed().trim()).toBe(
    `Port ${sites.ports.publisher} is in use by another process: stop it, or set PUBLISHER_PORT to a free one.`,
  );
});
