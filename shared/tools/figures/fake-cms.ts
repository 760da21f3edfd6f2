import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { pathOf } from '../../src/addresses.ts';
import { isKind } from '../../src/kinds.ts';
import { locales } from '../../src/locales.ts';
import type { Group, SnapshotHeader } from '../../src/schemas/feed.ts';
import { receiptsSchema, type Receipt } from '../../src/schemas/receipt.ts';

export const publisherKey = 'the key of the publisher, of no use elsewhere';
export const webhookSecret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;

const mostAtOnce = 500;
type Address = Group['formerAddresses'][number];

/**
 * A CMS as the publisher sees it: the feed, receipts and webhooks, with a municipality of any size behind them.
 *
 * Its clock stands still, ahead of the machine's, until it is moved: so nothing happens that was not asked for.
 */
export class FakeCms {
  sequence = 1;
  readonly groups = new Map<string, Group>();
  readonly receipts: Receipt[] = [];
  /** How often it was asked for changes where there were none: each look of the publisher ends so. */
  looks = 0;
  #now: number;
  #webhooks = 0;
  readonly #epoch: string;
  readonly #addresses = new Map<string, Address[]>();
  readonly #server: Server;

  constructor({ epoch, now }: SnapshotHeader, groups: Iterable<Group>) {
    this.#epoch = epoch;
    this.#now = Math.max(Date.parse(now), Date.now()) + 3_600_000;
    for (const group of groups) this.#keep({ ...group, sequence: this.sequence });
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`; // it listens on TCP
  }

  /** The instant that pages are shown at. */
  get now(): string {
    return new Date(this.#now).toISOString();
  }

  moveClockTo(instant: string): void {
    this.#now = Math.max(this.#now, Date.parse(instant));
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  /** The document as it was published last; its forms are objects of the schemas. */
  find(kind: string, publicId: string): Group | undefined {
    return this.groups.get(keyOf({ kind, publicId }));
  }

  /** Publishes documents: each group takes the place of the one before. */
  publish(groups: Pick<Group, 'kind' | 'publicId' | 'locales'>[]): void {
    for (const { kind, publicId, locales: forms } of groups) {
      const all = this.#addresses.get(keyOf({ kind, publicId })) ?? [];
      const present = presentAddresses({ kind, publicId, locales: forms });
      const formerAddresses = all.filter(({ path }) => !present.some((address) => address.path === path));
      this.#keep({ sequence: ++this.sequence, kind, publicId, locales: forms, formerAddresses });
    }
  }

  /** Withdraws a document; its addresses stay. */
  withdraw({ kind, publicId }: Pick<Group, 'kind' | 'publicId'>): void {
    const formerAddresses = this.#addresses.get(keyOf({ kind, publicId })) ?? [];
    const locales = { sq: null, sr: null, en: null };
    this.#keep({ sequence: ++this.sequence, kind, publicId, locales, formerAddresses, gone: { reason: 'withdrawn' } });
  }

  /** Tells the publisher to look, as the real one does. */
  async webhook(port: number): Promise<void> {
    const at = new Date();
    const body = JSON.stringify({ type: 'content.changed', timestamp: at.toISOString() });
    const id = `msg_${++this.#webhooks}`;
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(webhookSecret).sign(id, at, body),
    };
    const { status } = await fetch(`http://127.0.0.1:${port}/webhook`, { method: 'POST', headers, body });
    if (status !== 204) throw new Error(`The publisher answered the webhook with ${status}.`);
  }

  /** The lines that `GET snapshot` gives. */
  *snapshot(): Generator<string> {
    yield this.#lineOf({ kind: 'snapshot', format: 1, sequence: this.sequence });
    for (const group of this.groups.values()) yield `${JSON.stringify({ ...group, sequence: this.sequence })}\n`;
  }

  *#changes(after: number): Generator<string> {
    const later = [...this.groups.values()].filter(({ sequence }) => sequence > after).slice(0, mostAtOnce);
    if (later.length === 0) this.looks++;
    const upto = later.at(-1)?.sequence ?? Math.min(after, this.sequence);
    yield this.#lineOf({ kind: 'changes', format: 1, after, upto });
    for (const group of later) yield `${JSON.stringify(group)}\n`;
  }

  #lineOf = (header: object): string => `${JSON.stringify({ ...header, epoch: this.#epoch, now: this.now })}\n`;

  #keep(group: Group): void {
    const key = keyOf(group);
    this.groups.delete(key); // so that it comes last
    this.groups.set(key, group);
    const known = this.#addresses.get(key) ?? [];
    const fresh = presentAddresses(group).filter(({ path }) => !known.some((address) => address.path === path));
    if (fresh.length > 0) this.#addresses.set(key, [...known, ...fresh]);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.authorization !== `services API-Key ${publisherKey}`) return void response.writeHead(401).end();
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    if (pathname === '/api/receipts') {
      this.receipts.push(...receiptsSchema.parse(JSON.parse(await text(request))).receipts);
      return void response.end('{}');
    }
    const lines = pathname === '/api/snapshot' ? this.snapshot() : this.#changes(Number(searchParams.get('after')));
    for (const line of lines) if (!response.write(line)) await once(response, 'drain');
    response.end();
  }
}

const keyOf = ({ kind, publicId }: { kind: string; publicId: string }): string => `${kind}/${publicId}`;

/** A document has an address in each language: where a translation is missing, one of its id. */
function presentAddresses({ kind, publicId, locales: forms }: Pick<Group, 'kind' | 'publicId' | 'locales'>): Address[] {
  if (!isKind(kind) || locales.every((locale) => forms[locale] === null)) return [];
  return locales.map((locale) => {
    const form = forms[locale] as { slug: string } | null; // forms of the schemas
    return { locale, path: pathOf(kind, locale, form?.slug ?? publicId) };
  });
}
