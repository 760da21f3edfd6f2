import { connect } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventually, prepareSites, type Running, type Sites } from '../publisher/test/processes.ts';
import { aTown } from '../publisher/test/a-town.ts';

let sites: Sites;
let server: Running;
let early: Response;

beforeAll(async () => {
  sites = await prepareSites();
  sites.cms.publish(...aTown());
  server = sites.startServer();
  await vi.waitFor(() => expect(server.printed()).toContain('portal site is served'), { timeout: 20_000 });
  early = await sites.get('portal', '/sq/');
  sites.startPublisher();
  await sites.settled();
});
afterAll(() => sites.stop());

const page = '/sq/procedurat/leje-p1/';

/** A request as it goes over the wire: `fetch` would tidy it up. */
async function raw(request: string): Promise<{ status: number; headers: string }> {
  const socket = connect(sites.ports.portal, '127.0.0.1');
  socket.end(`${request}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const [headers] = (await text(socket)).split('\r\n\r\n');
  return { status: Number(headers.split(' ')[1]), headers };
}

describe('before the first release', () => {
  it('asks readers in three languages to come back', async () => {
    const body = await early.text();

    expect(early.status).toBe(503);
    expect(early.headers.get('Retry-After')).toBe('5');
    expect(early.headers.get('Cache-Control')).toBe('no-store');
    expect(body).toMatch(/lang="sq"[^]*lang="sr-Latn"[^]*lang="en"/);
  });
});

describe('a page', () => {
  it('comes in the encoding that is asked for, with one tag for all', async () => {
    const [br, gzip, plain] = await Promise.all(
      ['gzip, br', 'gzip;q=1, br;q=0', 'identity'].map((encoding) => rawBody(page, encoding)),
    );

    expect(br.headers).toContain('content-encoding: br');
    expect(gzip.headers).toContain('content-encoding: gzip');
    expect(plain.headers).not.toContain('content-encoding');
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(new Set([br, gzip, plain].map(({ headers }) => /etag: .*/.exec(headers)?.[0])).size).toBe(1);
  });

  it('is not sent again to whom has it', async () => {
    const etag = (await sites.get('portal', page)).headers.get('ETag') ?? '';

    const again = await sites.get('portal', page, { 'If-None-Match': `"other", ${etag}` });
    const other = await sites.get('portal', page, { 'If-None-Match': '"other"' });

    expect(again.status).toBe(304);
    expect(again.headers.get('ETag')).toBe(etag);
    expect(other.status).toBe(200);
  });

  it('is asked for again at every view, and names its release', async () => {
    const { headers } = await sites.get('portal', page);

    expect(headers.get('Cache-Control')).toBe('no-cache');
    expect(headers.get('Vary')).toBe('Accept-Encoding');
    expect(headers.get('X-Release')).toBe(String((await sites.health()).release));
  });

  it('has the same headers without a body for HEAD', async () => {
    const head = await raw(`HEAD ${page} HTTP/1.1`);
    const get = await sites.get('portal', page, { 'Accept-Encoding': 'identity' });

    expect(head.status).toBe(200);
    expect(head.headers).toContain(`content-length: ${(await get.arrayBuffer()).byteLength}`);
  });

  it('is found without its last slash, by a redirect that keeps the question', async () => {
    const answer = await sites.get('portal', '/sq/procedurat/leje-p1?from=letter');

    expect(answer.status).toBe(301);
    expect(answer.headers.get('Location')).toBe('/sq/procedurat/leje-p1/?from=letter');
  });

  it('can only be read', async () => {
    const answer = await fetch(`http://127.0.0.1:${sites.ports.portal}${page}`, { method: 'POST', body: 'x' });

    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('GET, HEAD');
  });
});

describe('the root', () => {
  it.each([
    ['sq-XK,sq;q=0.9', '/sq/'],
    ['sr-Latn-XK, en;q=0.5', '/sr/'],
    ['bs', '/sr/'],
    ['de-DE, en;q=0.7', '/en/'],
    ['fr', '/sq/'],
  ])('leads who asks for %s to %s', async (languages, home) => {
    const answer = await sites.get('official', '/', { 'Accept-Language': languages });

    expect(answer.status).toBe(302);
    expect(answer.headers.get('Location')).toBe(home);
    expect(answer.headers.get('Vary')).toBe('Accept-Language');
  });
});

describe('an address that no page has', () => {
  it('answers 404 with the page for that', async () => {
    const answer = await sites.get('portal', '/sq/nuk-ka/');

    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/lang="sr-Latn"/);
  });

  it.each([
    '/%',
    '/%ff/',
    '/sq/%00/',
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/sq\\..\\x',
    '//example.com/',
    '//example.com',
    '/sq/procedurat//',
    '*',
    'nothing',
  ])('is no trouble: %s', async (path) => {
    const { status } = await raw(`GET ${path} HTTP/1.1`);

    expect([400, 404]).toContain(status);
  });

  it('is no trouble: a very long one', async () => {
    expect((await raw(`GET /${'a'.repeat(5_000)} HTTP/1.1`)).status).toBe(404);
  });
});

describe('every answer', () => {
  const requests = {
    page: `GET ${page}`,
    redirect: 'GET /sq',
    root: 'GET /',
    'missing page': 'GET /x/',
    'invalid address': 'GET /sq\\',
    'other method': 'DELETE /sq/',
  };

  it.each(Object.entries(requests))('carries the security headers: %s', async (_, request) => {
    const { headers } = await raw(`${request} HTTP/1.1`);

    expect(headers).toMatch(/^content-security-policy: default-src 'none'; style-src 'self';/im);
    expect(headers).not.toContain('unsafe-inline');
    expect(headers).toMatch(/^x-content-type-options: nosniff/im);
    expect(headers).toMatch(/^referrer-policy: strict-origin-when-cross-origin/im);
    expect(headers).toMatch(/^x-release: \d+/im);
    expect(headers).not.toMatch(/^strict-transport-security/im);
  });
});

describe('a style sheet', () => {
  it('never changes under its name', async () => {
    const [, css] = /href="(\/_assets\/[^"]+\.css)"/.exec(await sites.text('portal', page)) ?? [];

    const { status, headers } = await sites.get('portal', css);

    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });
});

it('stops when asked, within its time', async () => {
  const begun = performance.now();
  await server.end();

  expect(server.child.exitCode).toBe(0);
  expect(performance.now() - begun).toBeLessThan(9_000);
  server = sites.startServer();
  await eventually(() => sites.get('portal', page).catch(() => null)).toMatchObject({ status: 200 });
});

/** The bytes as they are sent: `fetch` would unpack them. */
async function rawBody(path: string, encoding: string): Promise<{ headers: string; body: Buffer }> {
  const socket = connect(sites.ports.portal, '127.0.0.1');
  socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}\r\nConnection: close\r\n\r\n`);
  const answer = await buffer(socket);
  const end = answer.indexOf('\r\n\r\n');
  return { headers: answer.subarray(0, end).toString(), body: answer.subarray(end + 4) };
}
