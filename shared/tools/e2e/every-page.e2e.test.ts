import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import type { Site } from '../../src/sites.ts';
import { forget, startSystem, type System } from '../system/system.ts';

let system: System;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  system = await startSystem();
});
test.afterAll(async () => {
  await system.stop();
  forget(system.dataFolder);
});

/** A page of each template in each language, as the starting content has it. */
const pages: Record<string, { site: Site; paths: string[] }> = {
  'official home': { site: 'official', paths: ['/sq/', '/sr/', '/en/'] },
  'portal home': { site: 'portal', paths: ['/sq/', '/sr/', '/en/'] },
  directorates: { site: 'official', paths: ['/sq/drejtorite/', '/sr/direkcije/', '/en/directorates/'] },
  procedures: { site: 'portal', paths: ['/sq/procedurat/', '/sr/postupci/', '/en/procedures/'] },
  procedure: {
    site: 'portal',
    paths: [
      '/sq/procedurat/leje-ndertimi/',
      '/sr/postupci/gradjevinska-dozvola/',
      '/en/procedures/construction-permit/',
    ],
  },
  directorate: {
    site: 'official',
    paths: [
      '/sq/drejtorite/drejtoria-per-inspektime/',
      '/sr/direkcije/direkcija-za-inspekcije/',
      '/en/directorates/directorate-for-inspections/',
    ],
  },
  sector: {
    site: 'official',
    paths: [
      '/sq/drejtorite/inspektorati-i-tregut/',
      '/sr/direkcije/trzisni-inspektorat/',
      '/en/directorates/market-inspectorate/',
    ],
  },
  'not found': { site: 'portal', paths: ['/sq/asgje/'] },
};
const screens = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;
const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // A procedure's name is as long as the regulation made it.
  rules: { 'long-title': 'off', 'doctype-style': 'off', 'void-style': 'off' },
});

const addressOf = (site: Site, path: string) => `http://localhost:${system.ports[site]}${path}`;

for (const [name, { site, paths }] of Object.entries(pages)) {
  for (const path of paths) {
    test(`${name} ${path} is accessible, light and dark, on phone and desktop`, async ({ page }) => {
      for (const { width, colorScheme } of screens) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.goto(addressOf(site, path));
        expect(await violationsOn(page)).toEqual([]);
      }
    });

    test(`${name} ${path} is valid HTML`, async () => {
      const answer = await fetch(addressOf(site, path));

      expect(await mistakesIn(await answer.text())).toEqual([]);
    });

    test(`${name} ${path} asks nobody else, says nothing in the console, fits 320 pixels`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      const asked = new Set<string>();
      const said: string[] = [];
      page.on('request', (request) => asked.add(new URL(request.url()).host));
      page.on('console', (message) => said.push(message.text()));

      const answer = await page.goto(addressOf(site, path));

      expect([...asked]).toEqual([new URL(addressOf(site, path)).host]);
      // The browser itself notes that a page that is not there is not there.
      expect(said.filter((message) => answer?.status() !== 404 || !message.includes('404'))).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await context.close();
    });
  }
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

async function mistakesIn(markup: string): Promise<string[]> {
  const { results } = await html.validateString(markup);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

test('the gates are not blind: a planted defect is found', async ({ page }) => {
  const broken =
    '<!DOCTYPE html><html><head><title>x</title></head><body><img src="x"><p id="a"></p><p id="a"></p></body></html>';
  await page.setContent(broken);

  expect((await violationsOn(page)).join()).toContain('image-alt');
  expect((await mistakesIn(broken)).join()).toContain('no-dup-id');
});
