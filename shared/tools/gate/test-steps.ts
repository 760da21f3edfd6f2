import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readTally, tallyOfPlaywright, tallyOfVitest, type Tally } from './tally.ts';
import { root, runTool } from './tool.ts';

const reports = join(root, 'test-results');

/** Runs the unit tests, with Vitest's own words; gives how they ended. */
export const runUnitTests = (): Promise<Tally> => runVitestFor('vitest.json', ['--project=unit'], {});

/** Runs unit and integration tests on what has just been built. */
export const runTestsOnBuilds = (): Promise<Tally> =>
  runVitestFor('vitest.json', ['--project=unit', '--project=integration'], { SITES_ARE_BUILT: 'yes' });

/** Runs the tests of what can go wrong with the processes of `npm start`: a few kills, or all that there are. */
export const runFaults = (extent: 'short' | 'all'): Promise<Tally> =>
  runVitestFor('faults.json', ['--project=faults'], { FAULTS: extent });

async function runVitestFor(reportName: string, options: string[], variables: NodeJS.ProcessEnv): Promise<Tally> {
  const report = emptyReport(reportName);
  const endedWell = await runTool({
    name: 'vitest',
    args: ['run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    variables,
  });
  return readTally(report, tallyOfVitest, endedWell);
}

/** Runs the proofs on whole municipalities, with what has just been built. */
export const runProofs = (): Promise<Tally> =>
  runVitestFor('long.json', ['--project=long'], { SITES_ARE_BUILT: 'yes' });

/** Runs the tests in a browser, with Playwright's own words; gives how they ended. */
export const runPlaywright = (browser: string): Promise<Tally> => runPlaywrightFor('playwright.json', browser, [], {});

/** Looks at a page of every template and language on every screen. */
export const runEveryPage = (browser: string): Promise<Tally> =>
  runPlaywrightFor('every-page.json', browser, ['every-page'], { EVERY_PAGE: 'on every screen' });

async function runPlaywrightFor(
  reportName: string,
  browser: string,
  files: string[],
  own: NodeJS.ProcessEnv,
): Promise<Tally> {
  const report = emptyReport(reportName);
  const variables = { ...own, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const endedWell = await runTool({ name: 'playwright', args: ['test', ...files, '--reporter=list,json'], variables });
  return readTally(report, tallyOfPlaywright, endedWell);
}

function emptyReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  rmSync(join(reports, name), { force: true });
  return join(reports, name);
}
