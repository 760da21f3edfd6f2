import { Command } from 'commander';
import { buildAll } from './gate/build-all.ts';
import { runStep } from './gate/step.ts';
import { runFaults } from './gate/test-steps.ts';
import { verdictOn } from './gate/verdict.ts';

new Command('npm run test:long --')
  .description('Kills the processes of npm start at every moment, fills their disk, and sees that nothing is lost.')
  .parse();

const failed = (await runStep({ name: 'builds', run: buildAll })) ? [] : ['builds'];
const { lines, exitCode } = verdictOn(failed, [await runFaults('all')]);
console.log(lines.join('\n'));
process.exitCode = exitCode;
