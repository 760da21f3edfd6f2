import { expect, test } from '@playwright/test';
import { forget, startSystem, type System } from '../system/system.ts';
import { openDocument, publish, signIn } from './panel.ts';

const title = 'Kushte ndërtimore';
const address = '/sq/procedurat/kushte-ndertimore/';

let system: System;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  system = await startSystem({
    LIVE_WITHIN_MS: '2000',
    // So long the CMS waits after its start before it judges.
    PUBLISHER_SILENT_AFTER_MS: '3000',
    WEBHOOK_TIMEOUT_MS: '1000',
    WEBHOOK_RETRY_MS: '200',
  });
});
test.afterAll(async () => {
  await system.stop();
  forget(system.dataFolder);
});

async function health(): Promise<number> {
  const headers = { Authorization: `services API-Key ${system.secret('SETUP_KEY')}` };
  return (await fetch(`http://127.0.0.1:${system.ports.cms}/api/healthz`, { headers })).status;
}

test('a document waits while the publisher is stopped, and is live, with seconds, once it runs', async ({ page }) => {
  await signIn(page, system);
  await openDocument(page, system, 'procedures', title);
  await page.evaluate('window.isTheSamePage = true');
  const state = page.locator('.publication-state');
  const banner = page.locator('.trouble-banner');
  process.kill(system.pid('publisher'), 'SIGSTOP');

  await page.locator('#field-summary').fill('Çka lejohet të ndërtohet, dhe ku.');
  await publish(page, system);

  await expect(state.locator('[data-state=waiting]')).toHaveCount(3);
  await expect(state).toContainText(/Shqip\s*pret që nga ora \d\d:\d\d/);
  await expect(banner).toContainText(/Pret të dalë në faqe që nga ora .*Kushte ndërtimore/);
  expect(await health()).toBe(503);

  process.kill(system.pid('publisher'), 'SIGCONT');

  await expect(state.locator('[data-state=live]')).toHaveCount(3);
  await expect(state).toContainText(/Shqip\s*në faqe që nga ora \d\d:\d\d:\d\d, pas [\d,]+ s/);
  await expect(state.getByRole('link', { name: address })).toBeVisible();
  await expect(banner).toHaveCount(0);
  await expect.poll(health).toBe(200);
  expect(await page.evaluate('window.isTheSamePage')).toBe(true);
});
