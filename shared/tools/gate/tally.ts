import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How the tests of a runner ended. */
export interface Tally {
  passed: number;
  failed: number;
  /** The names of the tests that did not run. */
  skipped: string[];
}

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const playwrightSpecSchema = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) })),
});
type PlaywrightSuite = { specs: z.infer<typeof playwrightSpecSchema>[]; suites?: PlaywrightSuite[] };
const playwrightSuiteSchema: z.ZodType<PlaywrightSuite> = z.object({
  specs: z.array(playwrightSpecSchema),
  get suites() {
    return z.array(playwrightSuiteSchema).optional();
  },
});
const playwrightSchema = z.object({ suites: z.array(playwrightSuiteSchema), errors: z.array(z.unknown()) });

/** Reads the JSON report of Vitest. A file that fails before its first test counts as one that failed. */
export function tallyOfVitest(report: unknown): Tally {
  const files = vitestSchema.parse(report).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const brokenFiles = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + brokenFiles.length,
    skipped: tests.flatMap(({ status, fullName }) => (['passed', 'failed'].includes(status) ? [] : [fullName])),
  };
}

/** Reads the JSON report of Playwright. An error outside all tests counts as one that failed. */
export function tallyOfPlaywright(report: unknown): Tally {
  const { suites, errors } = playwrightSchema.parse(report);
  const tests = suites.flatMap(specsOf).flatMap(({ title, tests }) => tests.map(({ status }) => ({ title, status })));
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length + errors.length,
    skipped: tests.flatMap(({ status, title }) => (status === 'skipped' ? [title] : [])),
  };
}

/**
 * Reads a report from its file. A runner that left none, or that ended badly without saying which test failed, counts as
 * one that failed.
 */
export function readTally(file: string, tallyOf: (report: unknown) => Tally, endedWell: boolean): Tally {
  const tally = existsSync(file)
    ? tallyOf(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 1, skipped: [] };
  return endedWell || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** All tallies as one. */
export function sumOf(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

function specsOf({ specs, suites = [] }: PlaywrightSuite): PlaywrightSuite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)];
}
