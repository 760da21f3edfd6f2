import type { APIRoute } from 'astro';
import { robotsAt } from '../feeds/robots.ts';

export const GET: APIRoute = () =>
  new Response(robotsAt({ site: import.meta.env.SITE_NAME, path: '/robots.txt', locale: 'sq', template: 'robots' }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
