import { expect, type Page } from '@playwright/test';
import type { System } from '../system/system.ts';

/** Signs in to the panel as the first administrator. */
export async function signIn(page: Page, { named }: System): Promise<void> {
  await page.goto(`${named.panel}/login`);
  await page.locator('#field-email').fill(named.administrator);
  await page.locator('#field-password').fill(named.password);
  await page.locator('form button[type=submit]').click();
  await expect(page).not.toHaveURL(/login/);
}

/** Opens a document from its collection's list, by searching for its title. */
export async function openDocument(page: Page, { named }: System, collection: string, title: string): Promise<void> {
  await page.goto(`${named.panel}/collections/${collection}`);
  await page.locator('.search-filter input').fill(title);
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await expect(page.locator('#field-title')).toHaveValue(title);
}

/** Publishes the document that is open, and waits until the CMS has said so. */
export async function publish(page: Page): Promise<void> {
  await page.locator('#action-save').click();
  await expect(page.locator('.payload-toast-container .toast-success')).toBeVisible();
}
