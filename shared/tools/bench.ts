import { Command, Option } from 'commander';
import { benchPublish } from './figures/bench-publish.ts';
import { benchSave } from './figures/bench-save.ts';
import { jsonOption, runCommand, seedOption, wholeNumber, wholeNumbers } from './figures/command.ts';

const program = new Command('npm run -s bench --').description('Measures how fast what is published is served.');

program
  .command('publish')
  .description('from the change handed to the publisher to its new bytes served, on made-up municipalities')
  .option('--documents <list>', 'sizes to measure, with commas between', wholeNumbers(50), [1_000])
  .option('--samples <n>', 'how often each edit is made; the wide ones at most three times', wholeNumber(1), 20)
  .addOption(seedOption())
  .addOption(jsonOption())
  .action(async (_, command: Command) => {
    const { documents, samples, seed } = command.opts<{ documents: number[]; samples: number; seed: number }>();
    await runCommand(command, async () => {
      const runs = [];
      for (const size of documents) runs.push(await benchPublish(size, seed, samples));
      return { figures: { runs }, sentence: JSON.stringify({ runs }, null, 2) };
    });
  });

program
  .command('save')
  .description('from the answer of the CMS to a publication to its new bytes served, on the starting content')
  .option('--publications <n>', 'how many are measured, after the warm-up', wholeNumber(1), 30)
  .addOption(new Option('--database <name>', 'where the CMS keeps its content').choices(['sqlite']).default('sqlite'))
  .addOption(new Option('--documents <n>', '0 is the starting content').choices(['0']).default('0'))
  .addOption(new Option('--editors <n>', 'how many publish at once').choices(['1']).default('1'))
  .addOption(jsonOption())
  .action(async (_, command: Command) => {
    const { publications } = command.opts<{ publications: number }>();
    await runCommand(command, async () => {
      const run = await benchSave(publications);
      const sentence = `${run.n} publications: p50 ${run.p50} ms, p95 ${run.p95} ms, ${run.failed} failed`;
      return { figures: { runs: [run] }, sentence, hasFailed: run.failed > 0 || run.sameDocument.lost > 0 };
    });
  });

await program.parseAsync();
