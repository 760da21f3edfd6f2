import type { Site } from '@gjakova/shared/sites';
import type { StoredPage, StoredPages } from '../publisher/stored-pages.ts';
import { encode } from './encode.ts';
import { preferredLocale } from './preferred-locale.ts';

const longestPath = 1024;

/** The folder of files whose names hold the hash of their content. */
const hashed = '/_assets/';

/** The folder of files that documents name. */
const files = '/files/';

/** Answers a GET or HEAD request of a site from its pages. */
export function answer(site: Site, pages: StoredPages, request: Request): Response {
  const url = new URL(request.url);
  const path = readablePath(url);
  if (path === '/') return toHome(request);
  const page = path && findPage(site, pages, path);
  if (page) return send(page, path, request);
  if (path && pages.find(site, `${path}/`)) return redirect(301, `${encodeURI(path)}/${url.search}`);
  const notFound = pages.find(site, '/404.html');
  if (!notFound) return new Response('Not found.', { status: 404 });
  // Other addresses that are no more have a page that says so.
  const isGone = path?.startsWith(files) && pages.wasEver(site, path);
  return send(isGone ? { ...notFound, status: 410 } : notFound, '/404.html', request);
}

/** The file at the path of a request, if there is one: its bytes are not with the pages. */
export function fileAt(site: Site, pages: StoredPages, request: Request): StoredPage | undefined {
  const path = readablePath(new URL(request.url));
  const page = path?.startsWith(files) ? pages.find(site, path) : undefined;
  return page?.encoding === 'file' ? page : undefined;
}

/** The path as pages are stored; null for one that no page can have. */
function readablePath({ pathname }: URL): string | null {
  if (pathname.length > longestPath) return null;
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null; // a percent sign that stands for nothing
  }
}

/** A page that was read before a new release still names the old style sheet: it is there as long as that page. */
const findPage = (site: Site, pages: StoredPages, path: string): StoredPage | undefined =>
  pages.find(site, path) ?? (path.startsWith(hashed) ? pages.findLatest(site, path) : undefined);

function toHome({ headers }: Request): Response {
  const home = `/${preferredLocale(headers.get('Accept-Language') ?? '')}/`;
  return redirect(302, home, { Vary: 'Accept-Language', 'Cache-Control': 'no-cache' });
}

const redirect = (status: 301 | 302, to: string, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { 'Cache-Control': 'no-cache', ...headers, Location: to } });

function send(page: StoredPage, path: string, request: Request): Response {
  const etag = `W/"${page.digest}"`; // weak: the same for every encoding
  const headers = new Headers({
    'Content-Type': page.type,
    'Cache-Control': path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ETag: etag,
    // Of the same read as the bytes: a release may be made between two.
    'X-Release': String(page.release),
  });
  if (page.status === 200 && isKnown(etag, request)) return new Response(null, { status: 304, headers });
  const { encoding, bytes } = encode(page, request.headers.get('Accept-Encoding') ?? '');
  if (encoding) headers.set('Content-Encoding', encoding);
  if (page.location) headers.set('Location', page.location);
  headers.set('Content-Length', String(bytes.length));
  return new Response(bytes, { status: page.status, headers });
}

/** RFC 9110: the client names versions that it has, strong or weak; `*` is any. */
function isKnown(etag: string, { headers }: Request): boolean {
  const known = (headers.get('If-None-Match') ?? '').split(',').map((name) => name.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(etag.slice(2));
}
