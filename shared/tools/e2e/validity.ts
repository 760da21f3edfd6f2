import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // A procedure's name is as long as the regulation made it.
  rules: { 'long-title': 'off', 'doctype-style': 'off', 'void-style': 'off' },
});

/** The one rule of WCAG 2.2 AA (2.5.8) that axe-core has, and leaves out unless it is asked for. */
const rules = { 'target-size': { enabled: true } };

/**
 * What axe-core has against a page that is open: WCAG 2.2 A and AA, best practices.
 *
 * axe-core runs in the page itself: our pages have no frames, for which @axe-core/playwright opens a page of its own and
 * takes four times as long.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify({ resultTypes: ['violations'], rules })})`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** What html-validate has against the text of a page. */
export async function mistakesIn(markup: string): Promise<string[]> {
  const { results } = await html.validateString(markup);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

/** The screens on which every page has to be readable. */
export const screens = [
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;
