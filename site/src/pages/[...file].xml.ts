import type { APIRoute } from 'astro';
import { isFile, type Address } from '../../content/addresses.ts';
import { files } from '../feeds/index.ts';
import { addressesOfSite } from '../static-addresses.ts';

/** A static build has feeds from here; its sitemap is made by `@astrojs/sitemap` (`astro.config.mjs`). */
export const getStaticPaths = () =>
  addressesOfSite()
    .filter(({ template }) => template === 'feed')
    .map((address) => ({ params: { file: address.path.slice(1, -'.xml'.length) }, props: { address } }));

/** What programs read of a site. The static build hands the address over as props, the publisher as locals. */
export const GET: APIRoute<{ address?: Address }> = async ({ props, locals }) => {
  const address = props.address ?? locals.address;
  if (!isFile(address)) throw new Error(`"${address.path}" is a page, and no file.`);
  return new Response(await files[address.template](address), { headers: { 'Content-Type': 'application/xml' } });
};
