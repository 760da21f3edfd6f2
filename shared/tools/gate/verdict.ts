import { sumOf, type Tally } from './tally.ts';

/** The last lines of a gate, and its exit code. */
export interface Verdict {
  lines: string[];
  exitCode: 0 | 1;
}

/**
 * Sums up: what was skipped, and what failed, by name, and as the last line `N passed, N failed`, steps counted.
 */
export function verdictOn(failedSteps: string[], tallies: Tally[]): Verdict {
  const { passed, failed, skipped } = sumOf(tallies);
  const lines = [...skipped.map((name) => `skipped: ${name}`), ...failed.map((name) => `failed: ${name}`)];
  if (failedSteps.length > 0) lines.push(`failed steps: ${failedSteps.join(', ')}`);
  const count = failed.length + failedSteps.length;
  if (passed + failed.length === 0) lines.push('No test has run.');
  lines.push(`${passed} passed, ${count} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
  return { lines, exitCode: count === 0 && passed > 0 ? 0 : 1 };
}
