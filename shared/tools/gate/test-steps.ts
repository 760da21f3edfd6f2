import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readTally, tallyOfPlaywright, tallyOfVitest, type Tally } from './tally.ts';
import { root, runTool } from './tool.ts';

const reports = join(root, 'test-results');

/**
 * Runs unit and integration tests, with Vitest's own words; gives how they ended.
 *
 * @param options for Vitest, such as `--project=unit`
 */
export async function runVitest(...options: string[]): Promise<Tally> {
  const report = emptyReport('vitest.json');
  const endedWell = await runTool({
    name: 'vitest',
    args: ['run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  });
  return readTally(report, tallyOfVitest, endedWell);
}

/** Runs the tests in a browser, with Playwright's own words; gives how they ended. */
export async function runPlaywright(browser: string): Promise<Tally> {
  const report = emptyReport('playwright.json');
  const variables = { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const endedWell = await runTool({ name: 'playwright', args: ['test', '--reporter=list,json'], variables });
  return readTally(report, tallyOfPlaywright, endedWell);
}

function emptyReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  rmSync(join(reports, name), { force: true });
  return join(reports, name);
}
