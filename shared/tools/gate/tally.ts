import { existsSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { z } from 'zod';
import { root } from './tool.ts';

/** How the tests of a runner ended. */
export interface Tally {
  passed: number;
  /** The names of the tests that failed. */
  failed: string[];
  /** The names of the tests that did not run. */
  skipped: string[];
}

const vitestTestSchema = z.object({ fullName: z.string(), status: z.string() });
type VitestTest = z.infer<typeof vitestTestSchema>;
const vitestSchema = z.object({
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(vitestTestSchema) })),
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
const playwrightSchema = z.object({
  suites: z.array(playwrightSuiteSchema),
  errors: z.array(z.object({ message: z.string().default('an error') })),
});

/** Reads the JSON report of Vitest. A file that fails beside its tests counts as one that failed. */
export function tallyOfVitest(report: unknown): Tally {
  const files = vitestSchema.parse(report).testResults.map(({ name, status, assertionResults }) => ({
    file: relative(root, name),
    hasFailed: status === 'failed',
    tests: assertionResults,
  }));
  const tests = files.flatMap((file) => file.tests);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: files.flatMap(failedIn),
    skipped: tests.flatMap(({ status, fullName }) => (['passed', 'failed'].includes(status) ? [] : [fullName])),
  };
}

/** Reads the JSON report of Playwright. An error outside all tests counts as one that failed. */
export function tallyOfPlaywright(report: unknown): Tally {
  const { suites, errors } = playwrightSchema.parse(report);
  const tests = suites
    .flatMap(specsOf)
    .flatMap(({ title, file, tests }) => tests.map(({ status }) => ({ title, status, name: `${file}: ${title}` })));
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: [...failed.map(({ name }) => name), ...errors.map(({ message }) => `outside all tests: ${message}`)],
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
    : { passed: 0, failed: [], skipped: [] };
  if (endedWell && existsSync(file)) return tally;
  return tally.failed.length > 0 ? tally : { ...tally, failed: [`the runner that writes ${basename(file)}`] };
}

/** All tallies as one. */
export function sumOf(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.flatMap(({ failed }) => failed),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

function specsOf({ specs, suites = [] }: PlaywrightSuite): PlaywrightSuite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)];
}

function failedIn({ file, hasFailed, tests }: { file: string; hasFailed: boolean; tests: VitestTest[] }): string[] {
  const failed = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => `${file}: ${fullName}`);
  return hasFailed && failed.length === 0 ? [file] : failed;
}
