import { hash } from 'node:crypto';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Address } from '../content/addresses.ts';

/** What an address answers, before it is compressed. */
export interface Answer {
  status: number;
  /** The Content-Type. */
  type: string;
  /** Where a page that moved leads. */
  location: string | null;
  content: Uint8Array<ArrayBuffer>;
}

/** An answer as it is kept, and sent. */
export interface Body extends Omit<Answer, 'content'> {
  digest: string;
  /** How `bytes` hold the content; `file`: not at all, they are kept beside publisher.db, under the digest. */
  encoding: 'br' | 'identity' | 'file';
  bytes: Uint8Array<ArrayBuffer>;
}

const statuses: Partial<Record<Address['template'], number>> = { moved: 301, 'not-found': 404, tombstone: 410 };

/** The status that the pages of a template are answered with. */
export const statusOf = (template: Address['template']): number => statuses[template] ?? 200;

/** Names an answer by all that a reader gets of it. */
export const digestOf = ({ status, location, content }: Omit<Answer, 'type'>): string =>
  hash('sha1', Buffer.concat([Buffer.from(`${status} ${location ?? ''}\n`), content]), 'base64url');

/** The answer of a file, which is named by its hash. */
export const bodyOfFile = (sha256: string): Body => ({
  ...{ status: 200, type: 'application/pdf', location: null, digest: sha256, encoding: 'file' },
  bytes: new Uint8Array(),
});

/** Compresses at once, with brotli 5: in the background it costs twice the processor time. */
export function bodyOf({ status, type, location, content }: Answer): Body {
  const digest = digestOf({ status, location, content });
  const common = { status, type, location, digest };
  if (!isText(type)) return { ...common, encoding: 'identity', bytes: content };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return { ...common, encoding: 'br', bytes: brotliCompressSync(content, { params }) };
}

/** Fonts and pictures are compressed by their own format. */
const isText = (type: string) =>
  /^(text\/|application\/(xml|atom\+xml|json|manifest\+json|javascript)|image\/svg)/.test(type);

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The Content-Type of what is at a path: a page, unless its ending says otherwise. */
export function typeOf(at: string): string {
  if (at.endsWith('/atom.xml')) return 'application/atom+xml; charset=utf-8';
  const type = types[at.endsWith('/') ? '.html' : path.extname(at)];
  if (!type) throw new Error(`"${at}" is of no type that is known here: add its ending to publisher/body.ts.`);
  return type;
}
