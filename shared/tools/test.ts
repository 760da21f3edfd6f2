import { Command } from 'commander';
import startTheFirstTime from './system/first-start.ts';
import { buildAll } from './gate/build-all.ts';
import { findBrowser } from './gate/find-browser.ts';
import { scratchFolder } from './gate/scratch-folder.ts';
import { staticSteps } from './gate/static-steps.ts';
import { runStep, runStepsSideBySide } from './gate/step.ts';
import { runFaults, runPlaywright, runTestsOnBuilds } from './gate/test-steps.ts';
import { verdictOn } from './gate/verdict.ts';

new Command('npm test --')
  .description('Checks everything: lint, types, imports, unused code, unit, integration, fault and browser tests.')
  .addHelpText('after', '\nThe browser is what CHROME_PATH names, else one on the path, else it is installed.')
  .parse();

process.env['TMPDIR'] = scratchFolder(); // of all that this starts
const browser = await findBrowser(process.env);
console.log(`browser: ${browser}`);

const failed = await runStepsSideBySide(staticSteps);
if (!(await runStep({ name: 'builds', run: buildAll }))) failed.push('builds');
const tallies = [await runTestsOnBuilds()];
await startTheFirstTime();
tallies.push(await runFaults('short'), await runPlaywright(browser));

const { lines, exitCode } = verdictOn(failed, tallies);
console.log(lines.join('\n'));
process.exitCode = exitCode;
