import { Hono } from 'hono';
import type { Site } from '@gjakova/shared/sites';
import { isDatabaseError } from '../publisher/database-errors.ts';
import { answerToError } from '../listen.ts';
import { answerFile } from './answer-file.ts';
import { answer, fileAt } from './answer.ts';
import type { CurrentPages } from './current-pages.ts';
import { securityHeadersOf } from './security-headers.ts';
import { waitingPage } from './waiting-page.ts';

const retryAfterSeconds = 5;

/** One site, as the web sees it. */
export interface ServedSite {
  fetch: (request: Request) => Response | Promise<Response>;
  /** Answers what is no valid request. */
  onError: (error: unknown) => Response;
}

/** Makes the web application of a site: every answer says which release it is of, and carries the security headers. */
export function createSite(site: Site, current: CurrentPages, origin: string, filesFolder: string): ServedSite {
  const security = Object.entries(securityHeadersOf(origin));
  const finish = (response: Response, release: number): Response => {
    for (const [name, value] of security) if (!response.headers.has(name)) response.headers.set(name, value);
    if (!response.headers.has('X-Release')) response.headers.set('X-Release', String(release));
    return response;
  };
  const app = new Hono();
  app.on(['GET', 'HEAD'], '*', async (context) => {
    const request = context.req.raw;
    const pages = current.get();
    if (!pages) return finish(comeBackSoon(), 0);
    try {
      const file = fileAt(site, pages, request);
      const answered = file ? await answerFile(context, filesFolder, file) : answer(site, pages, request);
      return answered ? finish(answered, pages.release()) : finish(comeBackSoon(), 0);
    } catch (error) {
      if (!isDatabaseError(error)) throw error;
      current.failed(error);
      return finish(comeBackSoon(), 0);
    }
  });
  app.notFound(() => finish(notAllowed(), current.get()?.release() ?? 0));
  app.onError((error) => {
    console.error(error);
    return finish(answerToError(error), current.get()?.release() ?? 0);
  });
  return { fetch: app.fetch, onError: (error) => finish(answerToError(error), 0) };
}

const comeBackSoon = () =>
  new Response(waitingPage, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(retryAfterSeconds),
    },
  });

const notAllowed = () =>
  new Response('Pages can only be read.', {
    status: 405,
    headers: { Allow: 'GET, HEAD', 'Cache-Control': 'no-store' },
  });
