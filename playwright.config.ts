import { defineConfig } from '@playwright/test';

const isOnCi = process.env['CI'] !== undefined;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.test.ts',
  testIgnore: ['**/node_modules/**', '**/dist/**', '**/.next/**'],
  outputDir: 'test-results/playwright',
  globalSetup: './shared/tools/system/first-start.ts',
  // Each file runs a whole installation, and two cores are all there is.
  workers: 1,
  forbidOnly: isOnCi,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    // The browser that `npm test` has found; without it, Playwright's own.
    launchOptions: { executablePath: process.env['CHROME_PATH'] },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
