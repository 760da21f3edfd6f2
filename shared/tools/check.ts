import { Command } from 'commander';
import { buildAll } from './gate/build-all.ts';
import { staticSteps } from './gate/static-steps.ts';
import { runStep, runStepsSideBySide } from './gate/step.ts';
import { runVitest } from './gate/test-steps.ts';
import { verdictOn } from './gate/verdict.ts';

new Command('npm run check --')
  .description('The quick half of npm test, without a browser: lint, types, imports, unused code, unit, integration.')
  .parse();

const failed = await runStepsSideBySide(staticSteps);
if (!(await runStep({ name: 'builds', run: buildAll }))) failed.push('builds');
const { lines, exitCode } = verdictOn(failed, [await runVitest()]);
console.log(lines.join('\n'));
process.exitCode = exitCode;
