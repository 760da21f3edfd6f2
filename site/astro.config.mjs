import { defineConfig } from 'astro/config';
import { renderAdapter } from './adapter.mjs';
import { staticBuild } from './static-build.ts';

// SITE_NAME: official | portal.  OUTPUT: server (a bundle for the publisher) | static (files).
// A bundle depends on neither content nor origins: both are read when a page is rendered. A static build is made from
// SNAPSHOT (a file or an address) and goes to OUT_DIR; SITE=official|portal is the short way to ask for one.
const { SITE: staticSite, NETLIFY, SNAPSHOT } = process.env;
const { SITE_NAME: site = staticSite ?? 'portal', OUTPUT: output = staticSite ? 'static' : 'server' } = process.env;
const { OUT_DIR: outDir = output === 'static' ? './dist/static' : `./dist/${site}` } = process.env;
const snapshot = output === 'static' ? SNAPSHOT : '';
if (snapshot === undefined) {
  throw new Error('A static build is made from a snapshot: set SNAPSHOT to a file or an address.');
}
if (site !== 'official' && site !== 'portal') {
  throw new Error(`There is no site "${site}": set SITE to official or portal.`);
}

export default defineConfig({
  ...(output === 'static' ? await staticBuild(site, snapshot, NETLIFY === 'true') : { adapter: renderAdapter() }),
  output,
  outDir,
  publicDir: `./public/${site}`,
  cacheDir: `./.cache/${site}-${output}`,
  trailingSlash: 'always',
  session: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: '_assets', concurrency: 1 },
  vite: {
    define: {
      'import.meta.env.SITE_NAME': JSON.stringify(site),
      'import.meta.env.SNAPSHOT': JSON.stringify(snapshot),
    },
    build: { assetsInlineLimit: 0, reportCompressedSize: false },
  },
  logLevel: 'warn',
});
