import { Command } from 'commander';
import { buildAll } from './gate/build-all.ts';
import { findBrowser } from './gate/find-browser.ts';
import { staticSteps } from './gate/static-steps.ts';
import { runStep, runStepsSideBySide } from './gate/step.ts';
import { runPlaywright, runVitest } from './gate/test-steps.ts';
import { verdictOn } from './gate/verdict.ts';

new Command('npm test --')
  .description('Checks everything: lint, types, imports, unused code, unit, integration and browser tests.')
  .addHelpText('after', '\nThe browser is what CHROME_PATH names, else one on the path, else it is installed.')
  .parse();

const browser = await findBrowser(process.env);
console.log(`browser: ${browser}`);

const failed = await runStepsSideBySide(staticSteps);
if (!(await runStep({ name: 'builds', run: buildAll }))) failed.push('builds');
const tallies = [await runVitest(), await runPlaywright(browser)];

const { lines, exitCode } = verdictOn(failed, tallies);
console.log(lines.join('\n'));
process.exitCode = exitCode;
