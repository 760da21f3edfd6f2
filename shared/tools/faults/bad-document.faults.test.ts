import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSystem, type System } from '../system/system.ts';
import { openGateway, type Gateway } from './gateway.ts';
import { textOf } from './readers.ts';
import { healthOfPublisher } from './releases.ts';
import { signIn, type Procedure, type Staff } from './staff.ts';
import { shortTimes } from './trial.ts';

const patience = { timeout: 30_000, interval: 50 };

let system: System;
let staff: Staff;
let gateway: Gateway;
/** The document that is spoiled between CMS and publisher. */
let bad: Procedure | undefined;
beforeAll(async () => {
  system = await startSystem(async ({ cms }) => {
    gateway = await openGateway(cms, spoil);
    return {
      ...shortTimes,
      POLL_MS: '300',
      WEBHOOK_TARGETS: '',
      NODE_OPTIONS: `--import=${join(import.meta.dirname, 'through-a-gateway.mjs')}`,
      CMS_FOR_THE_PUBLISHER: gateway.address,
    };
  });
  staff = await signIn(system);
});
afterAll(async () => {
  await system.stop();
  await gateway.close();
});

/** Gives the bad document a field that no public form has. */
function spoil(line: string): string {
  return bad && line.includes(`"publicId":"${bad.id}"`) ? line.replaceAll('"level":', '"secret":true,"level":') : line;
}

test('of ten documents nine go live; the bad one is refused with its reason, and heals', async () => {
  const procedures = await staff.someProcedures(10);
  const [first] = procedures;
  const { cursor } = await healthOfPublisher(system);
  bad = first;
  process.kill(system.pid('publisher'), 'SIGSTOP'); // so that it takes them all at once
  for (const { id } of procedures) expect((await staff.publish(id, { summary: textOf(1) })).status).toBe(200);
  process.kill(system.pid('publisher'), 'SIGCONT');

  await expect.poll(() => statesOf(procedures, cursor), patience).toEqual(['refused', ...Array(9).fill('live')]);
  expect(await shownOf(procedures)).toEqual([false, ...Array(9).fill(true)]);
  const [refusal] = await staff.receiptsOf(first?.id ?? '', cursor);
  expect(refusal).toMatchObject({ step: 'parse' });
  expect(refusal?.reason).toContain('secret');

  bad = undefined;
  await staff.publish(first?.id ?? '', { summary: textOf(2) });
  await expect.poll(() => statesOf([first], cursor + 10), patience).toEqual(['live']);
});

/** The state of each document in its receipts, one word where all languages agree. */
async function statesOf(procedures: (Procedure | undefined)[], cursor: number): Promise<string[]> {
  const receipts = procedures.map((procedure) => staff.receiptsOf(procedure?.id ?? '', cursor));
  return (await Promise.all(receipts)).map((each) => [...new Set(each.map(({ state }) => state))].join(' '));
}

function shownOf(procedures: Procedure[]): Promise<boolean[]> {
  const pages = procedures.map(({ slug }) => fetch(`http://127.0.0.1:${system.ports.portal}/sq/procedurat/${slug}/`));
  return Promise.all(pages.map(async (page) => (await (await page).text()).includes(textOf(1))));
}
