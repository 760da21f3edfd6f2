import { Parser } from 'htmlparser2';
import { sites, type Origins, type Site } from '@gjakova/shared/sites';

/** A place on one of our sites that a page leads to, or uses. */
export interface Link {
  site: Site;
  path: string;
}

/** The attribute that holds an address, by element. */
const attributes: Record<string, string> = { a: 'href', link: 'href', img: 'src', script: 'src', source: 'src' };

/** The places of our own sites that a page names: links, style sheets, pictures. Others, and anchors, are left out. */
export function internalLinks(html: string, from: { site: Site; path: string }, origins: Origins): Link[] {
  const links = new Map<string, Link>();
  const parser = new Parser({
    onopentag(name, { [attributes[name] ?? '']: address }) {
      const link = address === undefined ? null : linkTo(address, from, origins);
      if (link) links.set(link.site + link.path, link);
    },
  });
  parser.end(html);
  return [...links.values()];
}

function linkTo(address: string, { site, path }: { site: Site; path: string }, origins: Origins): Link | null {
  if (address.startsWith('#')) return null;
  const target = URL.parse(address, origins[site] + path);
  const ofOurs = sites.find((name) => target?.origin === origins[name]);
  return target && ofOurs ? { site: ofOurs, path: target.pathname } : null;
}
