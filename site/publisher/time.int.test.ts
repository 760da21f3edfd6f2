import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aTown } from './test/a-town.ts';
import { eventually, prepareSites, type Running, type Sites } from './test/processes.ts';
import { aNotice } from './test/town.ts';

// Nobody looks at the CMS by itself here: what changes does so by the clock.
let sites: Sites;
let publisher: Running;

beforeAll(async () => {
  sites = await prepareSites();
  sites.cms.publish(...aTown());
  sites.startServer();
  publisher = sites.startPublisher({ POLL_MS: '0' });
  await sites.settled();
});
afterAll(() => sites.stop());

const soon = (ms: number) => new Date(Date.now() + ms).toISOString();
const release = async () => (await sites.health()).release;
const page = (id: string) => sites.text('portal', `/sq/njoftimet/njoftim-${id}/`);

async function publish(id: string, closesAt: string): Promise<string> {
  sites.cms.publish(aNotice(id, closesAt));
  await sites.cms.webhook(sites.ports.publisher);
  await sites.settled();
  return page(id);
}

it('a notice closes by itself on its page, in lists and on the home', async () => {
  const closesAt = soon(6_000);
  const open = await publish('soon', closesAt);
  const [before, listBefore] = [await release(), await sites.text('portal', '/sq/njoftimet/')];
  sites.cms.receipts.length = 0;

  await eventually(release).toBeGreaterThan(before);

  const { pages } = sites.changedIn(await release());
  expect(await page('soon')).not.toBe(open);
  expect(await sites.text('portal', '/sq/njoftimet/')).not.toBe(listBefore);
  expect(pages).toEqual(
    expect.arrayContaining(['portal /sq/', 'portal /sq/njoftimet/', 'portal /sq/njoftimet/2026/11/']),
  );
  expect(sites.cms.receipts).toEqual([]);
});

it('a deadline that passes while the publisher is down, and the CMS too, is seen when it starts', async () => {
  const closesAt = soon(2_500);
  const open = await publish('down', closesAt);
  await publisher.end('SIGKILL');
  await sites.cms.stop();
  await setTimeout(Math.max(0, Date.parse(closesAt) - Date.now()));
  const meanwhile = await page('down');
  publisher = sites.startPublisher({ POLL_MS: '0' });

  await eventually(() => page('down')).not.toBe(open);
  expect(meanwhile).toBe(open);
  await sites.cms.start();
});
