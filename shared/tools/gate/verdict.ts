import { sumOf, type Tally } from './tally.ts';

/** The last lines of a gate, and its exit code. */
export interface Verdict {
  lines: string[];
  exitCode: 0 | 1;
}

/** Sums up: skipped tests by name, steps that failed by name, and as the last line `N passed, N failed`, steps counted. */
export function verdictOn(failedSteps: string[], tallies: Tally[]): Verdict {
  const { passed, failed, skipped } = sumOf(tallies);
  const lines = skipped.map((name) => `skipped: ${name}`);
  if (failedSteps.length > 0) lines.push(`failed steps: ${failedSteps.join(', ')}`);
  if (passed + failed === 0) lines.push('No test has run.');
  lines.push(
    `${passed} passed, ${failed + failedSteps.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
  );
  return { lines, exitCode: failedSteps.length === 0 && failed === 0 && passed > 0 ? 0 : 1 };
}
