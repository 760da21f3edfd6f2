import { defineConfig } from 'vitest/config';

const nobodysTests = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.data/**'];
const ofOtherProjects = ['**/*.int.test.ts', '**/*.e2e.test.ts', '**/*.faults.test.ts', '**/*.long.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...nobodysTests, ...ofOtherProjects],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['**/*.int.test.ts'],
          exclude: nobodysTests,
          // A real CMS or publisher starts in each file, and two cores are all there is.
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'faults',
          // `npm test` kills a few times; `npm run test:long` does all that can go wrong.
          include: [process.env['FAULTS'] === 'short' ? '**/kills.faults.test.ts' : '**/*.faults.test.ts'],
          exclude: nobodysTests,
          globalSetup: './shared/tools/system/first-start.ts',
          // All that `npm start` runs, in each file.
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'long',
          // Proofs and counts on whole municipalities: `npm run test:long`.
          include: ['**/*.long.test.ts'],
          exclude: nobodysTests,
          pool: 'forks',
          maxWorkers: 1,
        },
      },
    ],
  },
});
