import { createClient, type Client } from '@libsql/client';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { randomUUID } from 'node:crypto';
import { tellCommitted } from './after-commit';
import { endRequests, type Participants } from './requests-and-transactions';
import { retryWhenBusy } from './retry-when-busy';
import type { SqliteAdapter } from './sqlite-adapter';
import { WriterQueue } from './writer-queue';

/** An open transaction: what Payload wants of it (`db`, `resolve`, `reject`), and what we want to know of it. */
export interface Transaction extends Participants {
  db: unknown;
  resolve: () => Promise<void>;
  reject: () => Promise<void>;
  endTurn: () => void;
}

/** The transactions of one SQLite file: one connection, one at a time, and a COMMIT that is believed only if it worked. */
export class WriterTransactions {
  private readonly adapter: SqliteAdapter;
  private readonly limitMs: number;
  private readonly queue: WriterQueue;
  private writer: Client | undefined;

  constructor(adapter: SqliteAdapter, limitMs: number) {
    this.adapter = adapter;
    this.limitMs = limitMs;
    this.queue = new WriterQueue(limitMs);
  }

  async open() {
    if (this.writer) return;
    const { clientConfig, wal } = this.adapter;
    const writer = createClient(clientConfig);
    await writer.execute('PRAGMA foreign_keys = ON');
    if (wal) await writer.execute(`PRAGMA synchronous = ${wal.synchronous}`);
    retryWhenBusy(writer, this.limitMs);
    this.writer = writer;
  }

  close() {
    this.writer?.close();
    this.writer = undefined;
  }

  async begin(): Promise<string> {
    await this.adapter.initializing;
    const endTurn = await this.queue.turn();
    try {
      await this.run('BEGIN IMMEDIATE');
    } catch (error) {
      endTurn();
      throw error;
    }
    const id = randomUUID();
    this.adapter.sessions[id] = {
      db: drizzle(this.opened(), { schema: this.adapter.schema }),
      resolve: () => this.commit(id),
      reject: () => this.rollback(id),
      endTurn,
      requests: new Set(),
      wroteOutbox: false,
    };
    return id;
  }

  async commit(id: unknown) {
    const transaction = this.take(id);
    if (!transaction) throw new Error(endedBefore);
    try {
      await this.run('COMMIT');
    } catch (error) {
      endRequests(transaction.requests);
      await this.run('ROLLBACK').catch(() => undefined); // SQLite may have rolled back by itself (disk full)
      throw new Error('Nothing was saved: COMMIT failed.', { cause: error });
    } finally {
      transaction.endTurn();
    }
    if (transaction.wroteOutbox) tellCommitted();
  }

  async rollback(id: unknown) {
    const transaction = this.take(id);
    if (!transaction) return;
    endRequests(transaction.requests);
    await this.run('ROLLBACK').finally(transaction.endTurn);
  }

  /** Removes a transaction from the open ones before it ends, so that nothing joins it meanwhile. */
  private take(id: unknown): Transaction | undefined {
    const transaction = this.adapter.sessions[String(id)];
    Reflect.deleteProperty(this.adapter.sessions, String(id));
    return transaction;
  }

  private opened(): Client {
    if (!this.writer) throw new Error('The database is not connected: Payload was not initialised, or was destroyed.');
    return this.writer;
  }

  private async run(statement: string) {
    await this.opened().execute(statement);
  }
}

const endedBefore =
  'Nothing was saved: the transaction ended before its COMMIT, because something inside it failed and was caught.';
