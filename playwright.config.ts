import { defineConfig } from '@playwright/test';

const isOnCi = process.env['CI'] !== undefined;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.test.ts',
  testIgnore: ['**/node_modules/**', '**/dist/**', '**/.next/**'],
  outputDir: 'test-results/playwright',
  globalSetup: './shared/tools/system/first-start.ts',
  // Each file runs a whole installation; while one waits for its publisher or its clock, another one works.
  workers: 2,
  forbidOnly: isOnCi,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    // The browser that `npm test` has found; without it, Playwright's own.
    launchOptions: { executablePath: process.env['CHROME_PATH'] },
    screenshot: 'only-on-failure',
    // No picture of every moment: the one of the end is there.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
});
