import { expect, test, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openDocument, publish, saveDraft, signIn } from './panel.ts';
import { pageOf, shows } from './pages.ts';
import { forget, startOn, startSystem, type ProcessName, type System } from '../system/system.ts';

const title = 'Leje ndërtimi';
const procedurePath = '/sq/procedurat/leje-ndertimi/';
const directoratePath = '/sq/drejtorite/drejtoria-per-urbanizem-dhe-mbrojtje-te-mjedisit/';

test.describe.configure({ mode: 'serial' });

let system: System;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  system = await startSystem();
});
test.afterAll(async () => {
  await system?.stop();
  forget(system.dataFolder);
});

async function editSummary(page: Page, summary: string): Promise<void> {
  await signIn(page, system);
  await openDocument(page, system, 'procedures', title);
  await page.locator('#field-summary').fill(summary);
  await publish(page, system);
}

test('a summary edited in the panel is on the portal and on the official website', async ({ page }) => {
  await editSummary(page, 'Për këdo që ndërton ose zgjeron një shtëpi.');

  await shows(system, 'portal', procedurePath, 'Për këdo që ndërton ose zgjeron një shtëpi.');
  await shows(system, 'official', directoratePath, 'Për këdo që ndërton ose zgjeron një shtëpi.');
});

test('a draft stays private', async ({ page }) => {
  await signIn(page, system);
  await openDocument(page, system, 'procedures', title);
  await page.locator('#field-summary').fill('Një draft që askush nuk e sheh.');
  await saveDraft(page);

  await editAnother(page);

  expect(await pageOf(system, 'portal', procedurePath)).not.toContain('Një draft');
});

/** Publishes another document, which is live only after everything before it was looked at. */
async function editAnother(page: Page): Promise<void> {
  await openDocument(page, system, 'procedures', 'Kushte ndërtimore');
  await page.locator('#field-summary').fill('Çka lejohet të ndërtohet në një parcelë.');
  await publish(page, system);
  await shows(system, 'portal', '/sq/procedurat/kushte-ndertimore/', 'Çka lejohet të ndërtohet në një parcelë.');
}

test('three processes run, and both sites answer while the publisher is dead', async () => {
  const names: ProcessName[] = ['cms', 'publisher', 'server'];
  const pids = names.map((name) => system.pid(name));
  expect(new Set(pids).size).toBe(3);

  process.kill(system.pid('publisher'), 'SIGKILL');

  expect((await fetch(`http://127.0.0.1:${system.ports.portal}${procedurePath}`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${system.ports.official}${directoratePath}`)).status).toBe(200);
  await expect.poll(() => system.pid('publisher'), { timeout: 30_000 }).not.toBe(pids[1]);
  expect(system.printed()).toContain('publisher');
});

test('with the poll off, a webhook without content makes a publication live', async ({ page }) => {
  const messages: string[] = [];
  const listener = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      messages.push(body);
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo; // it listens on TCP
  await restart((ports) => ({
    POLL_MS: '0',
    WEBHOOK_TARGETS: `http://127.0.0.1:${ports.publisher}/webhook,http://127.0.0.1:${port}/`,
  }));

  await editSummary(page, 'Vetëm me webhook.');

  await shows(system, 'portal', procedurePath, 'Vetëm me webhook.');
  await expect.poll(() => messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(Object.keys(JSON.parse(message)).sort()).toEqual(['timestamp', 'type']);
  listener.close();
});

test('with the webhook off, the poll makes a publication live', async ({ page }) => {
  await restart(() => ({ POLL_MS: '1000', WEBHOOK_TARGETS: '' }));

  await editSummary(page, 'Vetëm me pyetje.');

  await shows(system, 'portal', procedurePath, 'Vetëm me pyetje.');
});

test('a second start loads nothing again and makes no accounts', async () => {
  await restart(() => ({}));

  expect(system.printed()).not.toMatch(/^password /m);
  await shows(system, 'portal', procedurePath, 'Vetëm me pyetje.');
});

/** Stops everything, sees that nothing is left, and starts again on the same data folder. */
async function restart(settings: (ports: System['ports']) => Record<string, string>): Promise<void> {
  const { dataFolder, named, ports } = system;
  const pids = (['cms', 'publisher', 'server'] as const).map((name) => system.pid(name));
  await system.stop();
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow();
  const started = await startOn(dataFolder, settings(ports), ports);
  system = { ...started, named: { ...named, ...started.named } };
}
