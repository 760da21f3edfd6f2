import { Command } from 'commander';
import startTheFirstTime from './system/first-start.ts';
import { buildAll } from './gate/build-all.ts';
import { findBrowser } from './gate/find-browser.ts';
import { scratchFolder } from './gate/scratch-folder.ts';
import { runStep } from './gate/step.ts';
import { runEveryPage, runFaults, runProofs } from './gate/test-steps.ts';
import { verdictOn } from './gate/verdict.ts';

new Command('npm run test:long --')
  .description(
    'Proves that both sites are what they would be made anew, that every page is accessible on every screen, and that nothing is lost whatever is killed or full.',
  )
  .parse();

process.env['TMPDIR'] = scratchFolder(); // of all that this starts
const browser = await findBrowser(process.env);
const failed = (await runStep({ name: 'builds', run: buildAll })) ? [] : ['builds'];
const tallies = [await runProofs()];
await startTheFirstTime();
tallies.push(await runEveryPage(browser), await runFaults('all'));
const { lines, exitCode } = verdictOn(failed, tallies);
console.log(lines.join('\n'));
process.exitCode = exitCode;
