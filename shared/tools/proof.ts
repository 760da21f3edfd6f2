import { Command } from 'commander';
import { jsonOption, runCommand, sayProgress, seedOption, wholeNumber } from './figures/command.ts';
import { prove } from './figures/prove.ts';

interface Options {
  edits: number;
  documents: number;
  seed: number;
  every?: number;
}

const command = new Command('npm run -s proof --')
  .description('Proves that after any edits both sites are, byte for byte, what astro build makes of a fresh snapshot.')
  .option('--edits <n>', 'how many edits: each sort once, then random ones', wholeNumber(1), 50)
  .option('--documents <n>', 'how large a municipality', wholeNumber(50), 400)
  .option(
    '--every <n>',
    'after how many edits all pages are compared (each; from 100 edits on, 50 times in all)',
    wholeNumber(1),
  )
  .addOption(seedOption())
  .addOption(jsonOption())
  .parse();
const { edits, documents, seed, every = edits < 100 ? 1 : Math.ceil(edits / 50) } = command.opts<Options>();

await runCommand(command, async () => {
  const { final, afterEach, templates, untouched, ...rest } = await prove({ edits, documents, seed, every });
  const differing = [...afterEach.differ, ...final.differ];
  for (const place of differing.slice(0, 50)) sayProgress(`differs: ${place}`);
  for (const name of untouched) sayProgress(`no edit has changed a page of the template "${name}"`);
  for (const reason of final.leftOut) sayProgress(`left out: ${reason}`);
  const figures = {
    edits,
    files: final.files,
    differ: final.differ.length,
    afterEach: { pagesCompared: afterEach.pagesCompared, differ: afterEach.differ.length },
    leftOut: final.leftOut,
    editsByKind: rest.editsByKind,
    templates,
    seconds: rest.seconds,
  };
  const sentence = `${edits} edits, ${final.files} files, ${final.differ.length} differ`;
  return { figures, sentence, hasFailed: differing.length > 0 || untouched.length > 0 };
});
