import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { forget, startSystem, type System } from '../system/system.ts';
import { openGateway, type Gateway } from './gateway.ts';
import { killable } from './kill.ts';
import { textOf, type Place } from './readers.ts';
import { healthOfPublisher, releasesOf } from './releases.ts';
import { signIn, type Staff } from './staff.ts';

const patience = { timeout: 60_000, interval: 50 };

/** A procedure, and the two pages, one of each site, that show its summary. */
const procedure = {
  title: 'Leje ndërtimi',
  languages: ['en', 'sq', 'sr'],
  places: [
    { site: 'portal', path: '/sq/procedurat/leje-ndertimi/' },
    { site: 'official', path: '/sq/drejtorite/drejtoria-per-urbanizem-dhe-mbrojtje-te-mjedisit/' },
  ] satisfies Place[],
};

/** Everything that `npm start` runs, with somebody who publishes and a way to the publisher that can be closed. */
export interface Trial {
  system: System;
  staff: Staff;
  /** The way that webhooks take. */
  webhooks: Gateway;
  /** Where `killAt` is told. */
  controlFile: string;
  places: Place[];
  /** The edition that was published last. */
  edition: number;
  stop(): Promise<void>;
}

/** What readers and the CMS stood at before a publication. */
export interface Before {
  release: number;
  cursor: number;
}

/** Times that suit a test: all that waits, waits for a fraction of a second. */
export const shortTimes = {
  RESTART_MS: '200',
  RESTART_MAX_MS: '1000',
  PULL_RETRY_MS: '100',
  PULL_RETRY_MAX_MS: '1000',
  LEASE_MS: '1000',
  WEBHOOK_RETRY_MS: '200',
  WEBHOOK_RETRY_MAX_MS: '1000',
  WEBHOOK_ATTEMPTS: '1000',
};

/** Starts everything. With the poll off, only webhooks tell the publisher of a publication. */
export async function startTrial({ pollMs }: { pollMs: number }): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'gjakova-faults-'));
  const controlFile = join(folder, 'kill-at');
  const { promise, resolve } = Promise.withResolvers<Gateway>();
  const system = await startSystem(async ({ publisher }) => {
    const webhooks = await openGateway(publisher);
    resolve(webhooks);
    return {
      ...shortTimes,
      ...killable(controlFile),
      POLL_MS: String(pollMs),
      WEBHOOK_TARGETS: pollMs === 0 ? `${webhooks.address}/webhook` : '',
    };
  });
  const webhooks = await promise;
  const trial: Trial = {
    system,
    staff: await signIn(system),
    webhooks,
    controlFile,
    places: procedure.places,
    edition: 0,
    async stop() {
      await trial.system.stop(); // it may have been started anew
      await webhooks.close();
      forget(system.dataFolder);
      rmSync(folder, { recursive: true });
    },
  };
  await seeOwnOrigins(system);
  return trial;
}

/** A copied data folder has pages with the origins of another start: waits until they are made anew. */
async function seeOwnOrigins({ ports }: System): Promise<void> {
  for (const { site, path } of procedure.places) {
    const page = async () => (await fetch(`http://127.0.0.1:${ports[site]}${path}`)).text();
    await vi.waitUntil(async () => (await page()).includes(`:${ports[site]}${path}"`), patience);
  }
}

/** Publishes the next edition of the procedure's text; answers the status, 0 if there was no answer. */
export async function publishNext(trial: Trial): Promise<number> {
  trial.edition += 1;
  return publishAgain(trial);
}

/** Publishes the present edition, as somebody does who got no answer. */
export async function publishAgain({ staff, edition }: Trial): Promise<number> {
  const { id } = await staff.procedure(procedure.title);
  const { status } = await staff.publish(id, { summary: textOf(edition) });
  return status;
}

export async function standingOf({ system }: Trial): Promise<Before> {
  const { release, cursor } = await healthOfPublisher(system);
  return { release, cursor };
}

/** Waits until readers see the present edition, and the CMS knows it. */
export async function seeLive(trial: Trial, before: Before): Promise<void> {
  const { system, staff, places, edition } = trial;
  for (const { site, path } of places) {
    const page = async () => (await fetch(`http://127.0.0.1:${system.ports[site]}${path}`)).text();
    await expect.poll(page, patience).toContain(textOf(edition));
  }
  const languages = async () => (await receiptsSince(staff, before)).map(({ locale }) => locale);
  await expect.poll(() => languages().catch(() => []), patience).toEqual(procedure.languages);
  await vi.waitUntil(() => isAtRest(system), patience);
}

/** Sees that one release wrote both pages and one receipt for each language came of it, now and a while later. */
export async function seeOnce({ system, staff, places }: Trial, before: Before): Promise<void> {
  await setTimeout(700); // whatever would come a second time, comes now
  const receipts = await receiptsSince(staff, before);
  expect(receipts.map(({ locale, state }) => `${locale} ${state}`)).toEqual(
    procedure.languages.map((locale) => `${locale} live`),
  );
  const [release] = new Set(receipts.map((receipt) => receipt.release));
  for (const place of places) expect(releasesOf(system, place, before.release)).toEqual([release]);
}

async function receiptsSince(staff: Staff, { cursor }: Before) {
  const { id } = await staff.procedure(procedure.title);
  return staff.receiptsOf(id, cursor);
}

const isAtRest = (system: System): Promise<boolean> =>
  healthOfPublisher(system).then(
    ({ receiptsDue, behind }) => receiptsDue === 0 && behind === null,
    () => false, // it has just been killed
  );
