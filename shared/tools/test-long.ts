import { Command } from 'commander';
import { buildAll } from './gate/build-all.ts';
import { runStep } from './gate/step.ts';
import { runFaults, runProofs } from './gate/test-steps.ts';
import { verdictOn } from './gate/verdict.ts';

new Command('npm run test:long --')
  .description(
    'Proves that both sites are what they would be made anew, and that nothing is lost whatever is killed or full.',
  )
  .parse();

const failed = (await runStep({ name: 'builds', run: buildAll })) ? [] : ['builds'];
const { lines, exitCode } = verdictOn(failed, [await runProofs(), await runFaults('all')]);
console.log(lines.join('\n'));
process.exitCode = exitCode;
