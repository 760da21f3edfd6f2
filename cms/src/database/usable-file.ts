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
    throw new Error(sentenceFor(file, error), { cause: error });
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

function sentenceFor(file: string, error: unknown): string {
  const { code = '', message } = error as { code?: string; message: string }; // of node:fs and libsql
  const [, what, next] = reasons.find(([pattern]) => pattern.test(`${code} ${message}`)) ?? [];
  return `The database "${file}" cannot be used: ${what ?? message}. ${next ?? 'See the message'}, then start again.`;
}
