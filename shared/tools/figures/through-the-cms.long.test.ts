import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOf } from '../../src/addresses.ts';
import { publishTogether, signInAs } from '../system/office.ts';
import startTheFirstTime from '../system/first-start.ts';
import { forget, startSystem, type System } from '../system/system.ts';
import { Reader } from './ask-page.ts';
import { compareWithBuild } from './compare-with-build.ts';
import { editsInCms, type TwoPeople } from './edits-in-cms.ts';

let system: System;
let people: TwoPeople;
beforeAll(async () => {
  await startTheFirstTime();
  system = await startSystem();
  people = { author: await signInAs('editor', system), approver: await signInAs('administrator', system) };
}, 700_000);
afterAll(async () => {
  await system?.stop();
  forget(system.dataFolder);
});

test(
  'after a day of edits in the CMS both sites are what a build of its snapshot is',
  { timeout: 240_000 },
  async () => {
    const edits = editsInCms(people);
    expect(Object.keys(edits)).toHaveLength(20);

    const closing = await publishClosingNotice(people);
    for (const [name, make] of Object.entries(edits)) {
      await make().catch((cause: unknown) => Promise.reject(new Error(`The edit "${name}" failed.`, { cause })));
    }
    await expect.poll(() => portalPage(closing), { timeout: 90_000, interval: 200 }).toContain('Mbyllur');
    await expect.poll(isBehind, { timeout: 60_000, interval: 200 }).toBe(false);
    const { files, differ } = await compareWithBuild({
      folder: system.dataFolder,
      ports: system.ports,
      snapshot: freshSnapshot,
    });

    expect(differ).toEqual([]);
    expect(files).toBeGreaterThan(700);
  },
);

/** A new notice, whose deadline passes while the others are made; gives its path. */
async function publishClosingNotice({ author, approver }: TwoPeople): Promise<string> {
  const [like] = await author.find('notices', { _status: 'published' });
  const { noticeKind, severity, department, text } = like;
  const id = await author.create('notices', {
    ...{ noticeKind, severity, department, text, title: 'Mbyllet gjatë provës', summary: 'Afati kalon vetë.' },
    postedAt: new Date().toISOString(),
    deadline: { at: new Date(Date.now() + 20_000).toISOString(), what: 'Afati i provës' },
    withoutSerbian: { reason: 'Provë.', on: '2026-11-20T11:00:00.000Z' },
  });
  await publishTogether(author, approver, 'notices', id);
  return pathOf('notice', 'sq', 'mbyllet-gjate-proves');
}

async function portalPage(path: string): Promise<string> {
  const reader = new Reader();
  const { body } = await reader.ask(system.ports.portal, path);
  reader.close();
  return body;
}

/** Whether the publisher has still something to read, or to tell. */
async function isBehind(): Promise<boolean> {
  const health = (await (await fetch(`http://127.0.0.1:${system.ports.publisher}/healthz`)).json()) as {
    cursor: number;
    receiptsDue: number;
  }; // as the publisher tells it
  const [header] = (await snapshotOf()).split('\n', 1);
  return health.receiptsDue > 0 || health.cursor < (JSON.parse(header) as { sequence: number }).sequence; // its first line
}

async function snapshotOf(): Promise<string> {
  const headers = { authorization: `services API-Key ${system.secret('PUBLISHER_KEY')}` };
  const answer = await fetch(`http://127.0.0.1:${system.ports.cms}/api/snapshot`, { headers });
  return answer.text();
}

async function* freshSnapshot(): AsyncGenerator<string> {
  yield await snapshotOf();
}
