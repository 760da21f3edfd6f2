import {
  changesHeaderSchema,
  snapshotHeaderSchema,
  type ChangesHeader,
  type SnapshotHeader,
} from '@gjakova/shared/schemas/feed';
import type { Receipt } from '@gjakova/shared/schemas/receipt';
import type { z } from 'zod';
import { linesOf } from '../content/snapshot.ts';
import type { FileSource } from './file-store.ts';

/** A snapshot as it comes from the CMS: its header, and its lines, not checked yet. */
export interface Snapshot {
  header: SnapshotHeader;
  groups: AsyncIterable<unknown>;
  /** Where the files of its documents come from. */
  files?: FileSource;
}

/** The CMS cannot be reached, or answers what cannot be used. It is asked again. */
export class CmsUnavailable extends Error {
  /** What it answered with, if it did. */
  readonly status: number | undefined;

  constructor(message: string, { status, ...options }: ErrorOptions & { status?: number } = {}) {
    super(message, options);
    this.status = status;
  }
}

/** No answer of the CMS may keep the publisher waiting longer than this; a snapshot of a large CMS takes its time. */
const timeoutMs = 30_000;
const snapshotTimeoutMs = 600_000;

/** The CMS as the publisher sees it. Every method throws CmsUnavailable. */
export class Cms implements FileSource {
  readonly #url: string;
  readonly #key: string;
  readonly #again: string;

  /** @param pollMs after what time the CMS is asked again, so that it can tell a publisher that is gone; 0 = who knows */
  constructor(url: string, key: string, pollMs = 0) {
    this.#url = url;
    this.#key = key;
    this.#again = pollMs > 0 ? `&again=${pollMs}` : '';
  }

  /** What has changed since an entry of the outbox: at most some hundred documents. */
  async changesAfter(after: number): Promise<{ header: ChangesHeader; groups: unknown[] }> {
    const { header, groups } = await this.#feed(`changes?after=${after}${this.#again}`, changesHeaderSchema);
    const all: unknown[] = [];
    for await (const group of groups) all.push(group);
    return { header, groups: all };
  }

  /** All that the public may know. */
  snapshot = async (): Promise<Snapshot> => ({ ...(await this.#feed('snapshot', snapshotHeaderSchema)), files: this });

  /** The bytes of a file; null if no public document names it, or it is lost. */
  async file(sha256: string): Promise<AsyncIterable<Uint8Array> | null> {
    const path = `files/${sha256}`;
    try {
      const { body } = await this.#ask(path);
      return body && this.#unbroken(path, body);
    } catch (error) {
      if (error instanceof CmsUnavailable && error.status === 404) return null;
      throw error;
    }
  }

  /** Hands receipts over. To do so again changes nothing. */
  async sendReceipts(receipts: Receipt[]): Promise<void> {
    const answer = await this.#ask('receipts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ receipts }),
    });
    await answer.arrayBuffer(); // an answer that nobody reads keeps its connection
  }

  async #feed<Header>(
    path: string,
    schema: z.ZodType<Header>,
  ): Promise<{ header: Header; groups: AsyncIterable<unknown> }> {
    const answer = await this.#ask(path);
    if (!answer.body) throw new CmsUnavailable(`The CMS answered "${path}" with nothing.`);
    const lines = this.#unbroken(path, linesOf(answer.body));
    const first = await lines.next();
    const { data: header, error } = schema.safeParse(first.value);
    if (error) throw new CmsUnavailable(`The CMS answered "${path}" without its header.`, { cause: error });
    return { header, groups: lines };
  }

  async *#unbroken<T>(path: string, parts: AsyncIterable<T>): AsyncGenerator<T, void> {
    try {
      yield* parts;
    } catch (error) {
      throw new CmsUnavailable(`The answer of the CMS to "${path}" broke off: ${reasonOf(error)}.`, { cause: error });
    }
  }

  async #ask(path: string, request: RequestInit = {}): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set('Authorization', `services API-Key ${this.#key}`);
    const signal = AbortSignal.timeout(path === 'snapshot' ? snapshotTimeoutMs : timeoutMs);
    const answer = await fetch(`${this.#url}/api/${path}`, { ...request, headers, signal, redirect: 'error' }).catch(
      (error: unknown) => {
        throw new CmsUnavailable(`The CMS at ${this.#url} cannot be reached: ${reasonOf(error)}.`, { cause: error });
      },
    );
    if (answer.ok) return answer;
    const hint = answer.status === 401 ? ' Is PUBLISHER_KEY the one that the CMS was started with?' : '';
    const sentence = (await answer.text()).slice(0, 300);
    throw new CmsUnavailable(`The CMS answered "${path}" with ${answer.status}: ${sentence}${hint}`, {
      status: answer.status,
    });
  }
}

/** `fetch` says only that it failed; the reason is its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? cause.message || ('code' in cause ? String(cause.code) : cause.name) : error.message;
}
