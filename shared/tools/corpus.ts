import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { corpusHeader, corpusOf, fewestDocuments } from './corpus/corpus.ts';
import { jsonOption, runCommand, seedOption, wholeNumber } from './figures/command.ts';

interface Options {
  documents: number;
  seed: number;
  out: string;
}

const command = new Command('npm run -s corpus --')
  .description('Writes a made-up municipality as a snapshot of the feed: the same bytes for the same seed.')
  .requiredOption('--documents <n>', 'how many documents, of all kinds', wholeNumber(fewestDocuments))
  .addOption(seedOption())
  .requiredOption('--out <file>', 'where to write it')
  .addOption(jsonOption())
  .parse();
const { documents, seed, out } = command.opts<Options>();

/** Writes line by line, so that no corpus is too large for the memory. */
await runCommand(command, async () => {
  const hash = createHash('sha256');
  let bytes = 0;
  function* lines() {
    for (const line of snapshotOf(documents, seed)) {
      const written = `${JSON.stringify(line)}\n`;
      bytes += Buffer.byteLength(written);
      hash.update(written);
      yield written;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(out));
  const sha256 = hash.digest('hex');
  return {
    figures: { documents, bytes, sha256 },
    sentence: `${documents} documents, ${bytes} bytes, sha256 ${sha256}`,
  };
});

function* snapshotOf(documents: number, seed: number): Generator<object> {
  yield corpusHeader;
  yield* corpusOf(documents, seed);
}
