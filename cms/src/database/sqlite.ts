import type { DatabaseAdapterObj } from 'payload';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withOneWriter } from './one-writer';

type SqliteArgs = Parameters<typeof sqliteAdapter>[0];
type SchemaHook = NonNullable<SqliteArgs['afterSchemaInit']>[number];

/** The embedded database: one SQLite file, written by one connection, every acknowledged save on the disk. */
export function sqliteDatabase(file: string): DatabaseAdapterObj {
  const database = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuidv7',
    push: false,
    wal: { synchronous: 'FULL' },
    busyTimeout: 0,
    migrationDir: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../migrations'),
    afterSchemaInit: [indexLocalesByParent],
  });
  return {
    ...database,
    // Payload's type of the adapter hides what the wrapper replaces; sqlite-adapter.ts names those parts.
    init: (args) => withOneWriter(database.init(args) as never) as never,
  };
}

/** Payload indexes (locale, parent) only, and reads by parent alone: 500 of 5,250 documents took 6–10 s. */
const indexLocalesByParent: SchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    // A select field named `readyLocales` makes a table `…_ready_locales` too: it has another parent column.
    if (!name.endsWith('_locales') || !('_parentID' in (table as object))) continue;
    const indexName = `${name}_parent_only_idx`;
    // Drizzle's columns have no names here; `in` has found this one.
    extendTable({
      table,
      extraConfig: (columns) => ({ [indexName]: index(indexName).on(columns._parentID as never) }),
    });
  }
  return schema;
};
