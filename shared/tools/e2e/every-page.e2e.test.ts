import { expect, test, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { locales, type Locale } from '../../src/locales.ts';
import type { Site } from '../../src/sites.ts';
import { forget, startSystem, type System } from '../system/system.ts';
import { makeSpecialPages, type SpecialPages } from '../pages/special-pages.ts';
import { samples, templatesOfPlainFiles, type Sample } from '../pages/samples.ts';
import { pathsInSitemap } from '../pages/sitemaps.ts';
import { mistakesIn, screens, violationsOn } from './validity.ts';

const templates = path.resolve(import.meta.dirname, '../../../site/src/templates');
/** `npm run test:long` looks at every page on every screen; else each page has its turn on one of them. */
const isLong = process.env['EVERY_PAGE'] === 'on every screen';

// A page stands still here: what is wrong with it, the message says.
test.use({ trace: 'off', screenshot: 'off' });

let system: System;
let special: SpecialPages;
let published: Record<Site, string[]>;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  system = await startSystem();
  special = await makeSpecialPages(system);
  const { official, portal } = system.ports;
  published = { official: await pathsInSitemap(official), portal: await pathsInSitemap(portal) };
});
test.afterAll(async () => {
  await system?.stop();
  forget(system.dataFolder);
});

test('every template has a page that is looked at', () => {
  const there = readdirSync(templates).flatMap((file) => (file.endsWith('.astro') ? [path.parse(file).name] : []));
  const looked = Object.values(samples).map(({ template }) => template);

  expect(new Set([...looked, ...templatesOfPlainFiles])).toEqual(new Set(there));
});

let turn = 0;
for (const [name, sample] of Object.entries(samples)) {
  for (const locale of locales) {
    if (sample.locales && !sample.locales.includes(locale)) continue;
    const ownScreens = isLong ? screens : [screens[turn++ % screens.length]];

    test(`${name} in ${locale} is valid, accessible, quiet, and fits 320 pixels`, async ({ page }) => {
      const address = addressOf(sample, locale);
      const { said, asked } = listenTo(page);
      await serveAsItIs(page, address, sample.status ?? 200);

      await page.goto(address);
      for (const { width, colorScheme } of ownScreens) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        expect(await violationsOn(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });

      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect([...asked]).toEqual([new URL(address).host]);
      expect(said).toEqual([]);
    });
  }
}

/** Where a page of a sample is. Fails where the published content has none. */
function addressOf({ site, find }: Sample, locale: Locale): string {
  const wanted = find(locale, special);
  const found = wanted instanceof RegExp ? published[site].find((one) => wanted.test(one)) : wanted;
  expect(found, `a published page like ${String(wanted)}`).toBeDefined();
  return `http://localhost:${system.ports[site]}${found}`;
}

/**
 * Sees that a page is answered with its status and is valid HTML, and lets the browser have it as it came: it would
 * follow a redirect, note in the console that a page is gone, and be led on where a page has moved.
 */
async function serveAsItIs(page: Page, address: string, status: number): Promise<void> {
  const answer = await fetch(address, { redirect: 'manual' });
  const markup = await answer.text();
  expect(answer.status).toBe(status);
  expect(await mistakesIn(markup)).toEqual([]);
  const body = markup.replace(/<meta http-equiv="refresh"[^>]*>/, '');
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
}

/** Hosts that a page asks, and what it says in the console. */
function listenTo(page: Page) {
  const asked = new Set<string>();
  const said: string[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).host));
  page.on('console', (message) => said.push(message.text()));
  return { asked, said };
}

test('the gates are not blind: a planted defect is found', async ({ page }) => {
  const broken =
    '<!DOCTYPE html><html><head><title>x</title></head><body><img src="x"><p id="a"></p><p id="a"></p>' +
    '<button type="button" style="padding: 0">i</button><button type="button" style="padding: 0">j</button></body></html>';
  await page.setContent(broken);

  const violations = (await violationsOn(page)).join();
  expect(violations).toContain('image-alt');
  expect(violations).toContain('target-size');
  expect((await mistakesIn(broken)).join()).toContain('no-dup-id');
});
