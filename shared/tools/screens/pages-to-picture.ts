import { locales, type Locale } from '../../src/locales.ts';
import type { Site } from '../../src/sites.ts';
import { samples } from '../pages/samples.ts';
import { pathsInSitemap } from '../pages/sitemaps.ts';
import { makeSpecialPages } from '../pages/special-pages.ts';
import type { System } from '../system/system.ts';

/** A page to take pictures of. */
export interface PageToPicture {
  /** What it shows, as part of a file's name: `complete-procedure`. */
  name: string;
  locale: Locale;
  address: string;
}

/** A page of every template in every language that has one: those that the browser tests look at. */
export async function pagesToPicture(system: System): Promise<PageToPicture[]> {
  const special = await makeSpecialPages(system);
  const { official, portal } = system.ports;
  const published: Record<Site, string[]> = {
    official: await pathsInSitemap(official),
    portal: await pathsInSitemap(portal),
  };
  return Object.entries(samples).flatMap(([name, { site, find, locales: own = locales }]) =>
    own.flatMap((locale): PageToPicture[] => {
      const wanted = find(locale, special);
      const found = wanted instanceof RegExp ? published[site].find((one) => wanted.test(one)) : wanted;
      if (found === undefined) throw new Error(`The content has no "${name}" in ${locale}.`);
      const address = `http://localhost:${system.ports[site]}${found}`;
      return [{ name: name.replaceAll(' ', '-'), locale, address }];
    }),
  );
}
