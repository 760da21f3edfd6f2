import { expect, type Page } from '@playwright/test';

/*
 * The fields of a form in the panel, as somebody uses them who sees labels and types. A field's place is its path:
 * `deadline.at`, `amounts.1.cents`.
 */

const idOf = (path: string): string => `#field-${path.replaceAll('.', '__')}`;

/** Opens a part of the form, by its name. */
export const openTab = (page: Page, name: string): Promise<void> =>
  page.locator('.tabs-field__tab-button', { hasText: name }).click();

export const fill = (page: Page, path: string, text: string): Promise<void> => page.locator(idOf(path)).fill(text);

/** Chooses from a list, or a document by its title. */
export async function choose(page: Page, path: string, label: string): Promise<void> {
  const field = page.locator(idOf(path));
  await field.locator('input').first().fill(label);
  await page.locator('.rs__option', { hasText: label }).first().click();
  await expect(field).toContainText(label);
}

/** Types a day, `24.11.2026`, or a day and a time, `24.11.2026 16:05`. */
export async function fillDate(page: Page, path: string, text: string): Promise<void> {
  const input = page.locator(`${idOf(path)} input`).first();
  await input.fill(text);
  await input.press('Tab');
  await expect(input).toHaveValue(text);
}

/** Writes into the first rich text of the part that is open. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator('[data-lexical-editor=true]').first().click();
  await page.keyboard.type(text);
}

/** Opens a row of a list, if it is closed. A new one is closed once its fields have come. */
export async function openRow(page: Page, path: string, position: number): Promise<void> {
  const row = page.locator(`#${path}-row-${position}`);
  const input = row.locator('input').first();
  await input.waitFor({ state: 'attached' });
  await expect(async () => {
    if (!(await input.isVisible())) await row.locator('.collapsible__toggle').first().click();
    await expect(input).toBeVisible({ timeout: 2_000 });
  }).toPass();
}
