import { createClient } from '@libsql/client';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const reasons: [pattern: RegExp, what: string, next: string][] = [
  [/NOTADB/, 'it is not a database', 'Move the file away, or restore it from a backup'],
  [/CORRUPT/, 'it is damaged', 'Restore it from a backup'],
  [/ENOSPC|FULL/, 'the disk is full', 'Free some space'],
  [
    /EACCES|EPERM|EROFS|READONLY/,
    'there is no permission to read and write it',
    'Change the permissions of its folder',
  ],
  [
    /EISDIR|ENOTDIR|EEXIST|ENOENT|CANTOPEN|Unable to open/,
    'there can be no file at this path',
    'Correct DATABASE_URL or DATA_DIR',
  ],
  [/BUSY|LOCKED/, 'another process is using it', 'Stop the other one'],
];

/**
 * Makes the folder of a database file if there is none, and refuses a file that is damaged or cannot be written.
 *
 * @throws an error of one sentence, for whoever starts the CMS
 */
export async function refuseUnusableFile(file: string) {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
    await checkContent(file);
  } catch (error) {
    throw unusable(file, error);
  }
}

async function checkContent(file: string) {
  const client = createClient({ url: `file:${file}` });
  try {
    const { rows } = await client.execute('PRAGMA quick_check(1)');
    const answer: unknown = rows[0]?.quick_check;
    if (answer !== 'ok') throw new Error(`CORRUPT: ${String(answer)}`);
    await client.execute('BEGIN IMMEDIATE');
    await client.execute('ROLLBACK');
  } finally {
    client.close();
  }
}

/** An error of one sentence for an error of the system or of SQLite, found among its causes. */
export function unusable(file: string, error: unknown): Error {
  const { message } = error as Error; // everything thrown by node:fs, libsql and drizzle is one
  const told = causesOf(error).map(({ code, message: text }) => `${code ?? ''} ${text}`);
  const [, what, next] = reasons.find(([pattern]) => told.some((text) => pattern.test(text))) ?? [];
  const sentence = `${what ?? message}. ${next ?? 'See the message'}, then start again.`;
  return new Error(`The database "${file}" cannot be used: ${sentence}`, { cause: error });
}

function causesOf(error: unknown): { code?: string; message: string }[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}
