import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sites, type Site } from '@gjakova/shared/sites';

/** A compiled bundle: all templates of a site, as Astro's adapter entry exports them. */
export interface App {
  render(request: Request, options: { locals: object }): Promise<Response>;
  logger: { setDestination(destination: { write(event: { message: string }): void }): void };
}
export type Apps = Record<Site, App>;

/** Loads the bundles that `astro build` has left in `<distribution>/<site>`. */
export async function loadBundles(distribution: string): Promise<Apps> {
  const entries = sites.map(async (site) => {
    const entry = path.resolve(distribution, site, 'server/entry.mjs');
    if (!existsSync(entry)) {
      throw new Error(`The templates of the ${site} site are not compiled: "${entry}" is missing. Run "npm start".`);
    }
    const bundle = (await import(pathToFileURL(entry).href)) as { app: App }; // what site/entry.mjs exports
    return [site, bundle.app] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Apps; // one for each site
}

/** Names the compiled bundles by their bytes: another hash means that every page must be rendered. */
export function bundleHash(distribution: string): string {
  const files = sites.flatMap((site) => filesUnder(path.join(distribution, site), site)).sort();
  const digests = files.map((file) => file + hash('sha1', readFileSync(path.join(distribution, file))));
  return hash('sha1', digests.join('\n'));
}

/** The files that a site's pages use, and what lies beside them: style sheet, fonts, favicon. Names begin with `/`. */
export function assetsOf(distribution: string, site: Site): { path: string; content: Uint8Array<ArrayBuffer> }[] {
  const folder = path.join(distribution, site, 'client');
  if (!existsSync(folder)) return [];
  return filesUnder(folder, '/').map((name) => ({
    path: name,
    content: new Uint8Array(readFileSync(path.join(folder, name))),
  }));
}

const filesUnder = (folder: string, as: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(as, path.relative(folder, path.join(entry.parentPath, entry.name))));
