import { InvalidArgumentError, Option, type Command } from 'commander';
import { undoAll } from './undo.ts';

/** What a command has found out. */
export interface Findings {
  /** The shape that `--json` prints. */
  figures: object;
  /** The last line without `--json`. */
  sentence: string;
  /** Something that was to be shown did not hold: the command ends with 1. */
  hasFailed?: boolean;
}

/**
 * Runs a command that measures or proves something: with `--json` one JSON document on standard output and nothing
 * else, without it a sentence. A failure is one sentence on standard error and exit code 1.
 */
export async function runCommand(command: Command, find: () => Promise<Findings>): Promise<void> {
  const { json } = command.opts<{ json?: true }>();
  endOnSignal();
  try {
    const { figures, sentence, hasFailed } = await find();
    process.stdout.write(json ? `${JSON.stringify(figures)}\n` : `${sentence}\n`);
    process.exitCode = hasFailed ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** Ctrl-C leaves neither processes nor folders. What fails meanwhile, since it is being stopped, is not told. */
function endOnSignal(): void {
  const end = (signal: NodeJS.Signals) => {
    process.stderr.write(`stopped by ${signal}\n`);
    process.stderr.write = () => true;
    void undoAll().finally(() => process.exit(130));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
}

/** Progress, for whoever waits: on standard error, so that figures stay alone. */
export const sayProgress = (text: string): void => void process.stderr.write(`${text}\n`);

/** Reads a whole number; refuses anything else in a sentence. */
export const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least) return number;
    throw new InvalidArgumentError(`It is a whole number, at least ${least}.`);
  };

/** Reads numbers that commas part. */
export const wholeNumbers =
  (least: number) =>
  (text: string): number[] =>
    text.split(',').map(wholeNumber(least));

export const seedOption = () =>
  new Option('--seed <n>', 'makes the same choices again').argParser(wholeNumber(0)).default(1);
export const jsonOption = () => new Option('--json', 'one JSON document on standard output, and nothing else');
