import type { Site } from '@gjakova/shared/sites';
import { digestOf } from './body.ts';
import type { StoredPages } from './stored-pages.ts';

const timeoutMs = 5_000;

/**
 * Whether readers get what the release says: asked of the web server itself, through its public port.
 *
 * @param least the release that must be shown, or a later one
 */
export async function isServed(
  pages: StoredPages,
  { site, path, least, port }: { site: Site; path: string; least: number; port: number },
): Promise<boolean> {
  const expected = pages.find(site, path);
  if (!expected || expected.release < least) return false;
  const answer = await ask(`http://127.0.0.1:${port}${path}`);
  return answer?.digest === expected.digest && answer.release >= least;
}

/** What the server gives; null while it is not there: then readers see nothing, and it is asked again later. */
async function ask(url: string): Promise<{ digest: string; release: number } | null> {
  try {
    const { status, headers, ...answer } = await fetchWhole(url);
    const digest = digestOf({ status, location: headers.get('Location'), content: answer.content });
    return { digest, release: Number(headers.get('X-Release')) };
  } catch {
    return null;
  }
}

async function fetchWhole(url: string) {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
  return { status: answer.status, headers: answer.headers, content: new Uint8Array(await answer.arrayBuffer()) };
}
