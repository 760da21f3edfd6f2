import { createReadStream } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { snapshotHeaderSchema, type SnapshotHeader } from '@gjakova/shared/schemas/feed';
import { DocumentStore } from './document-store.ts';
import { documentTables } from './document-tables.ts';
import { documentFrom } from './document.ts';

/**
 * Reads a snapshot into a database in memory: what a static build is made from.
 *
 * @param source a file, or an http(s) address
 * @param key of a service that the CMS lets read it, where the source is its own address
 * @throws at the first document that the schemas do not know: a static build has no previous version to keep
 */
export async function readSnapshot(
  source: string,
  key?: string,
): Promise<{ store: DocumentStore; header: SnapshotHeader }> {
  const db = new DatabaseSync(':memory:');
  db.exec(documentTables);
  const store = new DocumentStore(db);
  let header: SnapshotHeader | undefined;
  db.exec('BEGIN');
  for await (const line of linesOf(await open(source, key))) {
    if (!header) header = snapshotHeaderSchema.parse(line);
    else store.replace(documentFrom(line));
  }
  db.exec('COMMIT');
  if (!header) throw new Error(`The snapshot "${source}" is empty.`);
  return { store, header };
}

/**
 * The values of a stream of JSON lines. A stream that breaks off throws: half a snapshot is none.
 *
 * Not by `node:readline`: that one also splits at U+2028, which a text may hold.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line) yield JSON.parse(line);
  }
  if (rest) yield JSON.parse(rest);
}

async function open(source: string, key: string | undefined): Promise<AsyncIterable<Uint8Array>> {
  if (!/^https?:/.test(source)) return createReadStream(source);
  const headers: HeadersInit = key ? { Authorization: `services API-Key ${key}` } : {};
  const answer = await fetch(source, { headers, redirect: 'error' });
  if (!answer.ok || !answer.body)
    throw new Error(
      `The snapshot at "${source}" answered ${answer.status}: set PUBLISHER_KEY if it is that of the CMS.`,
    );
  return answer.body;
}
