import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliDecompressSync } from 'node:zlib';
import type { System } from '../system/system.ts';

/** Words that stand for what must stay private, and where each of them was found. */
export type Findings = Record<string, string[]>;

/** Looks for words in everything that the public, or somebody with the publisher's disk, could get. */
export async function scanFor(words: string[], system: System, guesses: string[]): Promise<Record<string, Findings>> {
  const pages = shownIn(system);
  return {
    'publisher.db': inStore(words, system),
    pages: await inAnswers(words, pages, system),
    'guessable addresses': await inAnswers(words, guesses.flatMap(onBothSites), system),
    'files of the data folder': inFiles(words, system),
    'anonymous answers of the CMS': await inAnonymousAnswers(words, system),
  };
}

interface Place {
  site: 'official' | 'portal';
  path: string;
}
const onBothSites = (at: string): Place[] => [
  { site: 'official', path: at },
  { site: 'portal', path: at },
];

function shownIn({ dataFolder }: System): Place[] {
  const db = openStore(dataFolder);
  const rows = db.prepare('SELECT site, path FROM pages').all() as unknown as Place[]; // the columns selected
  db.close();
  return rows;
}

const openStore = (folder: string) => new DatabaseSync(path.join(folder, 'publisher.db'), { readOnly: true });

/** Every value of every table; bodies are unpacked. */
function inStore(words: string[], { dataFolder }: System): Findings {
  const db = openStore(dataFolder);
  const findings: Findings = {};
  const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all();
  for (const { name } of tables) {
    for (const row of db.prepare(`SELECT * FROM "${String(name)}"`).iterate()) {
      const text = Object.values(row).map(textOf).join('\n');
      note(findings, words, text, `table ${String(name)}`);
    }
  }
  db.close();
  return findings;
}

function textOf(value: unknown): string {
  if (!(value instanceof Uint8Array)) return String(value);
  try {
    return brotliDecompressSync(value).toString();
  } catch {
    return Buffer.from(value).toString('latin1'); // stored as it is
  }
}

/** What readers get, headers included. */
async function inAnswers(words: string[], places: Place[], { ports }: System): Promise<Findings> {
  const findings: Findings = {};
  for (const { site, path: at } of places) {
    const answer = await fetch(`http://127.0.0.1:${ports[site]}${at}`, { redirect: 'manual' });
    const text = [...answer.headers].join('\n') + (await answer.text());
    note(findings, words, text, `${site}${at}`);
  }
  return findings;
}

/** Logs, and whatever else stands beside what is the CMS's own, which may hold them: its database, and its files. */
function inFiles(words: string[], { dataFolder }: System): Findings {
  const findings: Findings = {};
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true });
  for (const entry of files) {
    const file = path.join(entry.parentPath, entry.name);
    const isOfTheCms = entry.name.startsWith('cms.db') || entry.parentPath === path.join(dataFolder, 'attachments');
    if (!entry.isFile() || isOfTheCms) continue;
    note(findings, words, readFileSync(file).toString('latin1'), path.relative(dataFolder, file));
  }
  return findings;
}

const collections = [
  'departments',
  'bodies',
  'topics',
  'tariffs',
  'procedures',
  'decisions',
  'notices',
  'forms',
  'places',
  'attachments',
];
const others = ['reviews', 'addresses', 'outbox', 'receipts', 'globals/navigation', 'globals/site-settings'];

/** What the API tells somebody who has not signed in, also when asked in roundabout ways. */
async function inAnonymousAnswers(words: string[], { ports }: System): Promise<Findings> {
  const findings: Findings = {};
  const ways = (word: string) =>
    collections.flatMap((name) => [
      `${name}?limit=0&depth=2`,
      `${name}?draft=true&limit=0&locale=all`,
      `${name}?trash=true&limit=0`,
      `${name}?where[summary][contains]=${word}`,
      `${name}?where[internalNote][contains]=${word}`,
      `${name}/versions?limit=0`,
      `${name}/count?where[searchText][contains]=${word}`,
      `${name}/file/${word}.pdf`,
    ]);
  for (const way of new Set([...words.flatMap(ways), ...others, 'snapshot', 'changes?after=0', 'access'])) {
    const answer = await fetch(`http://127.0.0.1:${ports.cms}/api/${way}`);
    const said = await answer.text();
    if (answer.ok) (findings[words[0]] ??= []).push(`${way} is answered ${answer.status}`);
    note(findings, words, withoutQuestion(said, way), way);
  }
  return findings;
}

/** An answer may repeat the question; that tells nobody anything. */
const withoutQuestion = (said: string, question: string) => said.replaceAll(question, '');

function note(findings: Findings, words: string[], text: string, where: string): void {
  for (const word of words.filter((one) => text.toLowerCase().includes(one))) (findings[word] ??= []).push(where);
}
