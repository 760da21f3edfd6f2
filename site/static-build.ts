import type { AstroIntegration } from 'astro';
import type { Site } from '@gjakova/shared/sites';
import { addressesOf, fixedAddresses } from './content/addresses.ts';
import { readSnapshot } from './content/snapshot.ts';
import { readEnvironment } from './environment.ts';
import { staticFiles } from './static-files.ts';
import { staticRedirects } from './static-redirects.ts';
import { staticSitemap } from './static-sitemap.ts';

/** What a static build of a site needs of Astro besides its pages. */
export interface StaticBuild {
  site: string;
  integrations: AstroIntegration[];
}

/**
 * Prepares a static build from a snapshot.
 *
 * @param source a file, or an address
 * @param isForNetlify whether the host reads `_redirects`
 */
export async function staticBuild(site: Site, source: string, isForNetlify: boolean): Promise<StaticBuild> {
  const { origins, publisherKey, files } = readEnvironment();
  const { store } = await readSnapshot(source, publisherKey);
  const addresses = [...fixedAddresses(), ...addressesOf(store.all())].filter((address) => address.site === site);
  const origin = origins[site];
  const integrations = [staticSitemap(origin, addresses, store), staticFiles(store.files(), files, publisherKey)];
  if (isForNetlify) integrations.push(staticRedirects(addresses, store));
  return { site: origin, integrations };
}
