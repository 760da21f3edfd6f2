import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aTown } from './test/a-town.ts';
import { aDirectorate, aProcedure } from './test/town.ts';
import { eventually, type Running, type Sites } from './test/processes.ts';
import { aTownToCopy, type TownToCopy } from './test/settled-town.ts';

// No webhook is sent here: whatever becomes public does so by the poll alone.
let town: TownToCopy;
let sites: Sites;
let publisher: Running;
let server: Running;

beforeAll(async () => void (town = await aTownToCopy()));
beforeEach(async () => {
  ({ sites, server, publisher } = await town.settle());
});
afterEach(() => sites.stop());
afterAll(() => town.remove());

const page = () => sites.text('portal', '/sq/procedurat/leje-p1/');
const edited = aProcedure('p1', 'd1', { summary: { sq: 'Ndryshuar.' } });

describe('the poll', () => {
  it('finds what no webhook has told', async () => {
    sites.cms.publish(edited);

    await eventually(page).toContain('Ndryshuar.');
  });

  it('tells the CMS when it asks again, and nothing where it does not', async () => {
    await eventually(() => sites.cms.again).toBe('50');

    await publisher.end();
    sites.startPublisher({ POLL_MS: '0' });

    await eventually(() => sites.cms.again).toBe(null);
  });

  it('bridges an absence of the CMS, and says twice that there was one', async () => {
    await sites.cms.stop();
    await eventually(publisher.printed).toContain('cannot be reached');
    const meanwhile = await page();
    sites.cms.publish(edited);
    await sites.cms.start();
    await sites.settled();

    expect(meanwhile).toContain('Leje p1');
    expect(await page()).toContain('Ndryshuar.');
    expect(publisher.printed().match(/cannot be reached/g)).toHaveLength(1);
    expect(publisher.printed()).toContain('up to date with the CMS again');
  });

  it('asks again when an answer broke off', async () => {
    sites.cms.publish(edited);
    sites.cms.breakOff = '/api/changes';

    await eventually(page).toContain('Ndryshuar.');
    expect(publisher.printed()).toContain('broke off');
  });
});

describe('another database', () => {
  it('is taken whole: what it does not know goes, what differs is published', async () => {
    sites.cms.epoch = 'restored';
    sites.cms.forget('p2');
    sites.cms.publish(edited);
    await sites.settled();

    expect((await sites.get('portal', '/sq/procedurat/leje-p2/')).status).toBe(404);
    expect(await sites.text('portal', '/sq/procedurat/')).not.toContain('leje-p2');
    expect(await page()).toContain('Ndryshuar.');
  });

  it('is told of all its documents, and renders only what differs', async () => {
    sites.cms.receipts.length = 0;
    sites.cms.epoch = 'restored';
    sites.cms.publish(edited);
    await sites.settled();

    const { release } = await sites.health();
    expect(sites.changedIn(release).pages).toContain('portal /sq/procedurat/leje-p1/');
    expect(sites.changedIn(release).rendered).toBeLessThan(10);
    expect(new Set(sites.cms.receipts.map(({ publicId }) => publicId)).size).toBe(aTown().length);
  });

  it('in an older state under the same name is found out by its numbers', async () => {
    sites.cms.sequence = 3;
    sites.cms.forget('p2');

    await eventually(async () => (await sites.get('portal', '/sq/procedurat/leje-p2/')).status).toBe(404);
  });

  it('whose snapshot broke off takes nothing away', async () => {
    await publisher.end();
    sites.cms.epoch = 'restored';
    sites.cms.publish(aDirectorate('d9'));
    const before = await sites.text('portal', '/sq/procedurat/');
    sites.cms.breakOff = '/api/snapshot';
    publisher = sites.startPublisher();

    await eventually(publisher.printed).toContain('broke off');
    expect(await sites.text('portal', '/sq/procedurat/')).toBe(before);
    await sites.settled();
    expect((await sites.get('official', '/sq/drejtorite/drejtoria-d9/')).status).toBe(200);
  });
});

describe('receipts', () => {
  it('wait for a server that is away', async () => {
    await server.end();
    sites.cms.receipts.length = 0;
    sites.cms.publish(edited);
    await eventually(async () => (await sites.health()).cursor).toBe(sites.cms.sequence);
    const meanwhile = sites.cms.receipts.length;
    const due = (await sites.health()).receiptsDue;
    sites.startServer();
    await sites.settled();

    expect(meanwhile).toBe(0);
    expect(due).toBeGreaterThan(0);
    expect(sites.cms.receipts.map(({ publicId, state }) => `${publicId} ${state}`)).toContain('p1 live');
  });

  it('of an earlier publication give way to those of a later one', async () => {
    await server.end();
    sites.cms.receipts.length = 0;
    for (const word of ['Një.', 'Dy.', 'Tre.']) {
      sites.cms.publish(aProcedure('p1', 'd1', { summary: { sq: word } }));
      await eventually(async () => (await sites.health()).cursor).toBe(sites.cms.sequence);
    }
    sites.startServer();
    await sites.settled();

    expect(sites.cms.receipts.map(({ locale, sequence }) => `${locale} ${sequence}`)).toEqual([
      `sq ${sites.cms.sequence}`,
      `sr ${sites.cms.sequence}`,
      `en ${sites.cms.sequence}`,
    ]);
  });
});
