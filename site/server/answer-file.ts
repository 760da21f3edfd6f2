import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Env } from 'hono';
import path from 'node:path';
import type { StoredPage } from '../publisher/stored-pages.ts';

/** The headers of a file, wherever it is served: its address holds its hash, and it is nothing but a PDF. */
export const fileHeaders: Record<string, string> = {
  'Content-Type': 'application/pdf',
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Content-Disposition': 'inline',
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
};

/**
 * Answers a GET or HEAD request for a file from the folder of files, whole or in a range (RFC 9110, 14), as it is read.
 *
 * @returns undefined if its bytes are not there
 */
export async function answerFile(
  context: Context<Env, string>,
  folder: string,
  page: StoredPage,
): Promise<Response | undefined> {
  const etag = `"${page.digest}"`;
  const headers = {
    ...fileHeaders,
    // The address ends in its name, of plain signs only.
    'Content-Disposition': `inline; filename="${path.posix.basename(context.req.path)}"`,
    'Accept-Ranges': 'bytes',
    'X-Release': String(page.release),
    ETag: etag,
  };
  if (context.req.header('If-None-Match')?.includes(etag)) return new Response(null, { status: 304, headers });
  const answer = await serveStatic({ path: path.join(folder, page.digest) })(context, () => Promise.resolve());
  if (!answer) return undefined;
  answer.headers.delete('Last-Modified'); // of our copy: it says nothing of the file
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}
