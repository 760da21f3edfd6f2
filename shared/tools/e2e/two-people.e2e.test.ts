import { expect, test, type Page } from '@playwright/test';
import { dayOf, sayTime } from '../../src/text/dates.ts';
import { signInAs, publishTogether } from '../system/office.ts';
import { forget, startOn, startSystem, type System } from '../system/system.ts';
import { choose, fill, fillDate, openRow, openTab, write } from './fields.ts';
import { openDocument, publish, publishNew, signIn } from './panel.ts';
import { lacks, pageOf, shows } from './pages.ts';
import { pathsInSitemap } from '../pages/sitemaps.ts';

/*
 * Two people of the information office, each in a profile of the browser, with nothing but the panel's own controls:
 * `publish` saves and submits, approves as the other one, and publishes.
 */

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let system: System;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  system = await startSystem();
});
test.afterAll(async () => {
  await system?.stop();
  forget(system.dataFolder);
});

const home = '/sq/';
const notices = '/sq/njoftimet/';
const closing = { title: 'Provë: njoftim që mbyllet vetë', path: '/sq/njoftimet/prove-njoftim-qe-mbyllet-vete/' };

test('a notice that closes soon is published, and stands in the lists', async ({ page }) => {
  await signIn(page, system);
  await page.goto(`${system.named.panel}/collections/notices/create`);
  await fill(page, 'title', closing.title);
  await fill(page, 'summary', 'Mbyllet brenda dy minutash.');
  await choose(page, 'noticeKind', 'Njoftim tjetër');
  await choose(page, 'department', 'Drejtoria e Administratës');
  await write(page, 'Ky njoftim mbyllet pa e prekur askush.');
  await fillWithoutSerbian(page);
  await openTab(page, 'Afatet');
  await fillDate(page, 'postedAt', inGjakova(-60));
  await fillDate(page, 'displayUntil', inGjakova(60 * 24 * 3));
  await fillDate(page, 'deadline.at', inGjakova(2));
  await fill(page, 'deadline.what', 'Afati i provës');

  await publishNew(page, system);

  await shows(system, 'portal', closing.path, 'Hapur');
  for (const list of [home, notices]) await shows(system, 'portal', list, closing.title);
});

test('a changed fee is in the total of every procedure that uses it, in all languages', async ({ page }) => {
  const before = await totals();
  expect(before.sq).toContain('40,00 €');
  await signIn(page, system);
  await openDocument(page, system, 'tariffs', 'Shembull: Shqyrtimi i kërkesës për filmim');
  await openRow(page, 'amounts', 1);
  await fill(page, 'amounts.1.cents', '17,50');

  await publish(page, system);

  await shows(system, 'portal', '/sq/procedurat/shembull-leje-per-filmim-ne-hapesire-publike/', '42,50');
  const { sq, sr, en } = await totals();
  expect(sq).toContain('82,50 €');
  expect(sr).toContain('82,50 €');
  expect(en).toContain('€82.50');
  const live = page.locator('.publication-state [data-state=live]');
  await expect(live).toHaveCount(3);
  await expect(live.first()).toContainText(/\d+,\d s/);
});

/** What the procedure says that it costs, in each language. */
async function totals() {
  const pages = {
    sq: '/sq/procedurat/shembull-leje-per-filmim-ne-hapesire-publike/',
    sr: '/sr/postupci/primer-dozvola-za-snimanje-na-javnoj-povrsini/',
    en: '/en/procedures/example-permit-to-film-in-a-public-space/',
  };
  const texts = await Promise.all(Object.values(pages).map((path) => pageOf(system, 'portal', path)));
  const [sq, sr, en] = texts.map((text) => text.replace(/\s|&nbsp;/g, ' '));
  return { sq, sr, en };
}

const decision = { title: 'Provë: vendim i ri', path: '/sq/vendimet/prove-vendim-i-ri/' };
const whereItStands = () => [
  '/sq/',
  `/sq/vendimet/kuvendi/${today().slice(0, 4)}/${today().slice(5, 7)}/`,
  '/sq/vendimet/atom.xml',
];

test('a new act has its page, and is in its month, on the home page, in the feed and in the sitemap', async ({
  page,
}) => {
  await signIn(page, system);
  await page.goto(`${system.named.panel}/collections/decisions/create`);
  await fill(page, 'title', decision.title);
  await fill(page, 'summary', 'Çfarë vlen që nga sot.');
  await choose(page, 'body', 'Kuvendi');
  await fill(page, 'registerNumber', '77');
  await choose(page, 'decisionType', 'Vendim');
  await fillDate(page, 'adoptedOn', inGjakova(0).slice(0, 10));
  await choose(page, 'department', 'Drejtoria e Administratës');
  await openTab(page, 'Teksti');
  await fill(page, 'signatory', 'Kryesuesi i Kuvendit');
  await fill(page, 'plainSummary', 'Asgjë nuk ndryshon: kjo është një provë.');
  await write(page, 'Ky vendim hyn në fuqi sot.');
  await page.locator('#field-legalBasis .array-field__add-row').click();
  await openRow(page, 'legalBasis', 0);
  await fill(page, 'legalBasis.0.act', 'Ligji për Vetëqeverisjen Lokale');
  await fillWithoutSerbian(page);

  await publishNew(page, system);

  await shows(system, 'official', decision.path, 'Ky vendim hyn në fuqi sot.');
  for (const path of whereItStands()) await shows(system, 'official', path, decision.title);
  expect(await pathsInSitemap(system.ports.official)).toContain(decision.path);
});

test('a withdrawn act is gone from everywhere, and its address says so', async ({ page }) => {
  await signIn(page, system);
  await openDocument(page, system, 'decisions', decision.title);
  await page.locator('[data-step=withdraw]').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('select').selectOption({ index: 1 });
  await dialog.locator('[data-step=withdraw]').click();
  await expect(dialog).toBeHidden();

  await expect.poll(async () => (await fetch(addressOf('official', decision.path))).status).toBe(410);
  for (const path of whereItStands()) await lacks(system, 'official', path, decision.title);
  expect(await pathsInSitemap(system.ports.official)).not.toContain(decision.path);
});

test('the notice closes by itself, on its page and in the lists', async () => {
  test.setTimeout(180_000);

  await expect.poll(() => pageOf(system, 'portal', closing.path), { timeout: 150_000 }).toContain('Mbyllur');

  await lacks(system, 'portal', home, closing.title);
  await expect.poll(markInTheList, { timeout: 30_000 }).toBe('Mbyllur');
});

/** How the list of notices marks the one that closes: days, or a word. */
async function markInTheList(): Promise<string | undefined> {
  const items = (await pageOf(system, 'portal', notices)).split('<li>');
  const item = items.find((one) => one.includes(closing.title));
  return item && />([^<]+)</.exec(item)?.[1];
}

test('a notice whose time comes while nothing runs is closed when everything runs again', async () => {
  const [author, approver] = [await signInAs('editor', system), await signInAs('administrator', system)];
  const [like] = await author.find('notices', { 'deadline.what': 'Afati i provës' });
  const at = new Date(Date.now() + 12_000).toISOString();
  await author.saveDraft('notices', like.id, { deadline: { at, what: 'Afati i ri' } });
  await publishTogether(author, approver, 'notices', like.id);
  await shows(system, 'portal', closing.path, 'Hapur');

  const { dataFolder, named, ports } = system;
  await system.stop();
  system = { ...(await startOn(dataFolder, {}, ports)), named };

  await expect.poll(() => pageOf(system, 'portal', closing.path), { timeout: 30_000 }).toContain('Mbyllur');
  await lacks(system, 'portal', home, closing.title);
  await expect.poll(markInTheList, { timeout: 30_000 }).toBe('Mbyllur');
});

async function fillWithoutSerbian(page: Page): Promise<void> {
  await fill(page, 'withoutSerbian.reason', 'Provë që nuk përkthehet.');
  await fillDate(page, 'withoutSerbian.on', inGjakova(0).slice(0, 10));
}

const today = () => dayOf(new Date().toISOString());

/** The moment in so many minutes, as the panel's fields want it typed: `24.11.2026 16:05`. */
function inGjakova(minutes: number): string {
  const instant = new Date(Date.now() + minutes * 60_000).toISOString();
  const [year, month, day] = dayOf(instant).split('-');
  return `${day}.${month}.${year} ${sayTime(instant, 'sq')}`;
}

const addressOf = (site: 'official' | 'portal', path: string) => `http://127.0.0.1:${system.ports[site]}${path}`;
