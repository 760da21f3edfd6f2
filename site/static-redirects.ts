import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { pathOf } from '@gjakova/shared/addresses';
import { locales } from '@gjakova/shared/locales';
import type { Address } from './content/addresses.ts';
import type { DocumentStore } from './content/document-store.ts';
import { isPublic } from './content/document.ts';
import { understoodLanguages } from './server/preferred-locale.ts';

/**
 * What files cannot say, for Netlify: `_redirects` gives moved pages their 301, withdrawn ones their 410, and leads
 * from the root to the reader's language, as the server does (docs.netlify.com/routing/redirects/redirect-options).
 */
export const staticRedirects = (addresses: Address[], store: DocumentStore): AstroIntegration => ({
  name: 'static-redirects',
  hooks: {
    'astro:build:done': ({ dir }) => writeFileSync(new URL('_redirects', dir), redirectsOf(addresses, store)),
  },
});

/** The lines of `_redirects`. The exclamation mark: although there is a file. */
export function redirectsOf(addresses: Address[], store: DocumentStore): string {
  const moved = addresses.filter(({ template }) => template === 'moved');
  const gone = addresses.filter(({ template }) => template === 'tombstone');
  const lines = [
    ...locales.map((locale) => `/ /${locale}/ 302! Language=${understoodLanguages(locale).join()}`),
    '/ /sq/ 302!',
    ...moved.map((address) => `${address.path} ${presentPath(address, store)} 301!`),
    ...gone.map(({ path }) => `${path} ${path} 410!`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function presentPath({ kind, publicId, locale, path }: Address, store: DocumentStore): string {
  const document = kind && publicId ? store.find(kind, publicId) : null;
  if (!kind || !publicId || !document || !isPublic(document)) throw new Error(`"${path}" leads to no document.`);
  const form = document.forms[locale];
  return pathOf(kind, locale, form && 'slug' in form ? form.slug : publicId);
}
