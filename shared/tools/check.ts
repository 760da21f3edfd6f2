import { Command } from 'commander';
import { staticSteps } from './gate/static-steps.ts';
import { runStepsSideBySide } from './gate/step.ts';
import { runUnitTests } from './gate/test-steps.ts';
import { verdictOn } from './gate/verdict.ts';

new Command('npm run check --')
  .description('The quick half of npm test: lint, types, imports, unused code and unit tests; starts nothing.')
  .parse();

const failed = await runStepsSideBySide(staticSteps);
const { lines, exitCode } = verdictOn(failed, [await runUnitTests()]);
console.log(lines.join('\n'));
process.exitCode = exitCode;
