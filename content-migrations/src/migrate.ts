import type { Incoming } from '@gjakova/shared/schemas/import';
import { Argument, program } from 'commander';
import { readTarget } from './environment.ts';
import { load } from './load.ts';
import { showProgress } from './progress.ts';
import type { Reply } from './reply.ts';
import { describe, isWhole, summarise } from './report.ts';
import { sendDocument } from './send-document.ts';
import { FileNotSent, sendFile, withSentFiles } from './send-file.ts';
import { sources } from './sources/index.ts';

program
  .name('migrate')
  .description('Loads the content of a source into the CMS. Loading it again changes only what the source has changed.')
  .addArgument(new Argument('<source>', 'what to load').choices(Object.keys(sources)))
  .option('--json', 'write the report as one JSON document')
  .addHelpText(
    'after',
    '\nSettings come from the environment: CMS_URL (http://localhost:<CMS_PORT>), CMS_PORT (3000), IMPORT_KEY.' +
      '\nEnds with 1 if a document failed or was not sent. What people have edited is left alone and listed.',
  )
  .action(migrate);

async function migrate(source: string, { json }: { json?: boolean }): Promise<void> {
  const target = readTarget();
  const documents = await sources[source]();
  const options = { onPause: showPause };
  const send = async (document: Incoming): Promise<Reply> => {
    try {
      const sent = await withSentFiles(document, (file) => sendFile(file, target, options));
      return await sendDocument(sent, target, options);
    } catch (error) {
      if (error instanceof FileNotSent) return error.reply;
      throw error;
    }
  };
  const report = await load(documents, send, showProgress(process.stderr));
  console.log(json ? JSON.stringify(summarise(report)) : describe(report));
  process.exitCode = isWhole(report) ? 0 : 1;
}

/** Short pauses pass unnoticed. */
function showPause(reason: string, milliseconds: number): void {
  if (milliseconds >= 2000) console.error(`waiting ${milliseconds / 1000} s: ${reason}`);
}

try {
  await program.parseAsync();
} catch (error) {
  // A source or a setting that is wrong: its sentences are all that can help, not the place in the code.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
