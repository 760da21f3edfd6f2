import { createApp } from 'astro/app/entrypoint';

/** What the publisher renders pages with: `app.render(request, { locals: { address } })`. */
export const app = createApp({ streaming: false });
