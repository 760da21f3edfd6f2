import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { System } from '../system/system.ts';

type Who = 'administrator' | 'editor';
type Session = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Who has signed in to which panel: a session outlives its test, and a restart. */
const sessions = new Map<string, Session>();

/** Signs in to the panel, as the first administrator unless told; by its form, the first time. */
export async function signIn(page: Page, { named }: System, who: Who = 'administrator') {
  const session = sessions.get(`${named.panel} ${who}`);
  if (session) return page.context().addCookies(session);
  await page.goto(`${named.panel}/login`);
  await page.locator('#field-email').fill(named[who]);
  await page.locator('#field-password').fill(named[who === 'editor' ? 'editor-password' : 'password']);
  await page.locator('form button[type=submit]').click();
  await expect(page).not.toHaveURL(/login/);
  sessions.set(`${named.panel} ${who}`, await page.context().cookies());
}

/** Opens a document from its collection's list, by searching for its title. */
export async function openDocument(page: Page, { named }: System, collection: string, title: string): Promise<void> {
  await page.goto(`${named.panel}/collections/${collection}`);
  await page.locator('.search-filter input').fill(title);
  // The list is drawn anew once it has searched: a link that stood there before would lead nowhere.
  await expect(page).toHaveURL(/search=/);
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await expect(page.locator('#field-title')).toHaveValue(title);
}

/** Saves what was typed as a draft, and waits until the panel knows that it is saved. */
export async function saveDraft(page: Page): Promise<void> {
  await press(page, '#action-save-draft');
  await expect(page.locator('#action-save-draft')).toBeDisabled();
}

/**
 * Publishes what was typed, as two people do it, each in a profile of the browser: one saves and submits it, the first
 * editor approves it, and the first one publishes it, on the page that was open all the time.
 */
export async function publish(page: Page, system: System): Promise<void> {
  await saveDraft(page);
  await publishSaved(page, system);
}

/** The same for a new document, which has no address before it is saved. */
export async function publishNew(page: Page, system: System): Promise<void> {
  await page.locator('#action-save-draft').click();
  await expect(page).toHaveURL(/\/[0-9a-z]{14}$/);
  await publishSaved(page, system);
}

async function publishSaved(page: Page, system: System): Promise<void> {
  await press(page, '[data-step=request-review]');
  await approveInAnotherProfile(page, system);
  await press(page, '#action-save');
}

async function approveInAnotherProfile(page: Page, system: System): Promise<void> {
  const profile = await page.context().browser()?.newContext();
  if (!profile) throw new Error('The browser has gone, so nobody else can approve.');
  const other = await profile.newPage();
  await signIn(other, system, 'editor');
  await other.goto(page.url());
  await press(other, '[data-step=approve]');
  await profile.close();
}

/** Presses a button that does something with the document that is open, and waits until the CMS has done it. */
async function press(page: Page, button: string): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.request().method() !== 'GET' && ofADocument.test(response.url()),
  );
  await page.locator(button).click();
  expect((await answer).status()).toBe(200);
}

/** The address of a document in the API, or of a step with it; ids of ours have fourteen characters. */
const ofADocument = /\/api\/[a-z-]+\/[0-9a-z]{14}(?:[/?]|$)/;
