import { defineConfig } from 'astro/config';
import { renderAdapter } from './adapter.mjs';

// SITE_NAME: official | portal.  OUTPUT: server (a bundle for the publisher, the default) | static (files).
// A bundle depends on neither content nor origins: both are read when a page is rendered. A static build is made from
// SNAPSHOT (a file or an address) and goes to OUT_DIR.
const { SITE_NAME: site = 'portal', OUTPUT: output = 'server', OUT_DIR: outDir = `./dist/${site}` } = process.env;
const snapshot = output === 'static' ? process.env.SNAPSHOT : '';
if (snapshot === undefined) {
  throw new Error('A static build is made from a snapshot: set SNAPSHOT to a file or an address.');
}

export default defineConfig({
  output,
  outDir,
  publicDir: `./public/${site}`,
  cacheDir: `./.cache/${site}-${output}`,
  trailingSlash: 'always',
  session: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: '_assets', concurrency: 1 },
  adapter: output === 'server' ? renderAdapter() : undefined,
  vite: {
    define: {
      'import.meta.env.SITE_NAME': JSON.stringify(site),
      'import.meta.env.SNAPSHOT': JSON.stringify(snapshot),
    },
    build: { assetsInlineLimit: 0, reportCompressedSize: false },
  },
  logLevel: 'warn',
});
