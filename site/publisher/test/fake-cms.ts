import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Group } from '@gjakova/shared/schemas/feed';
import { receiptsSchema, type Receipt } from '@gjakova/shared/schemas/receipt';
import { Webhook } from 'standardwebhooks';
import { addressesIn, groupOf, type TownDocument } from './town.ts';

export const publisherKey = 'key-of-the-publisher';
export const webhookSecret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;

/** A CMS as the publisher sees it: the feed, receipts and webhooks, without anything behind them. */
export class FakeCms {
  epoch = 'first';
  /** What its clock says. */
  now = () => new Date().toISOString();
  sequence = 0;
  receipts: Receipt[] = [];
  /** How often the publisher has asked. */
  asked = 0;
  /** When it says that it asks again, in milliseconds. */
  again: string | null = null;
  /** Breaks the next answer for this path off in the middle. */
  breakOff: '/api/changes' | '/api/snapshot' | `/api/files/${string}` | null = null;
  /** The bytes of files, by their hashes; what is missing here it has not got. */
  readonly files = new Map<string, Buffer>();
  /** How often it was asked for bytes. */
  filesAsked = 0;
  readonly #groups = new Map<string, Group>();
  readonly #addresses = new Map<string, Group['formerAddresses']>();
  #server: Server | null = null;
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Listens, the second time at the same port as the first. */
  async start(): Promise<void> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port; // it listens on TCP
  }

  async stop(): Promise<void> {
    this.#server?.close();
    this.#server?.closeAllConnections();
    if (this.#server?.listening) await once(this.#server, 'close');
  }

  publish(...documents: TownDocument[]): void {
    for (const document of documents) {
      const present = addressesIn(document);
      const known = this.#addresses.get(document.publicId) ?? [];
      const former = known.filter(({ path }) => !present.some((address) => address.path === path));
      this.#addresses.set(document.publicId, [...former, ...present]);
      this.send(groupOf(document, 0, former));
    }
  }

  withdraw({ kind, publicId }: TownDocument): void {
    const formerAddresses = this.#addresses.get(publicId) ?? [];
    const locales = { sq: null, sr: null, en: null };
    this.send({ sequence: 0, kind, publicId, locales, formerAddresses, gone: { reason: 'withdrawn' } });
  }

  /** Puts a line into the feed as it is. */
  send(group: Group): void {
    this.#groups.delete(group.publicId); // so that it comes last
    this.#groups.set(group.publicId, { ...group, sequence: ++this.sequence });
  }

  /** Loses a document, as a restore of an older database does. */
  forget = (publicId: string): boolean => this.#groups.delete(publicId);

  /** Posts the webhook; answers the status. */
  async webhook(
    port: number,
    change: { secret?: string; at?: Date; id?: string; type?: string } = {},
  ): Promise<number> {
    const { secret = webhookSecret, at = new Date(), id = `msg_${Math.random()}`, type = 'content.changed' } = change;
    const body = JSON.stringify({ type, timestamp: at.toISOString() });
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    };
    return (await fetch(`http://127.0.0.1:${port}/webhook`, { method: 'POST', headers, body })).status;
  }

  /** What `GET snapshot` gives. */
  snapshot(): string {
    const header = { kind: 'snapshot', format: 1, epoch: this.epoch, sequence: this.sequence, now: this.now() };
    const groups = [...this.#groups.values()].map((group) => ({ ...group, sequence: this.sequence }));
    return linesOf([header, ...groups]);
  }

  #changes(query: URLSearchParams): string {
    this.again = query.get('again');
    const after = Number(query.get('after'));
    const groups = [...this.#groups.values()].filter(({ sequence }) => sequence > after).slice(0, 500);
    const upto = groups.at(-1)?.sequence ?? Math.min(after, this.sequence);
    return linesOf([{ kind: 'changes', format: 1, epoch: this.epoch, after, upto, now: this.now() }, ...groups]);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked++;
    if (request.headers.authorization !== `services API-Key ${publisherKey}`) return void response.writeHead(401).end();
    const url = new URL(request.url ?? '/', this.url);
    const [, sha256] = /^\/api\/files\/(.*)$/.exec(url.pathname) ?? [];
    const body = sha256 === undefined ? await this.#bodyFor(url, request) : this.#fileAt(sha256);
    if (body === undefined) return void response.writeHead(404).end();
    if (this.breakOff !== url.pathname) return void response.end(body);
    this.breakOff = null;
    response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
  }

  #fileAt(sha256: string): Buffer | undefined {
    this.filesAsked++;
    return this.files.get(sha256);
  }

  async #bodyFor(url: URL, request: IncomingMessage): Promise<string> {
    if (url.pathname === '/api/snapshot') return this.snapshot();
    if (url.pathname === '/api/changes') return this.#changes(url.searchParams);
    this.receipts.push(...receiptsSchema.parse(JSON.parse(await text(request))).receipts);
    return '{}';
  }
}

const linesOf = (values: object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
