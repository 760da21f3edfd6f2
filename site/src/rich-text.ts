import type { Kind } from '@gjakova/shared/kinds';
import { isKind } from '@gjakova/shared/kinds';
import type { Link } from './links.ts';

/** A link to a document as the CMS writes it, with what stands in it. Links do not stand in links. */
const documentLinks = /<a href="document:([a-z-]+)\/([^"/]+)">(.*?)<\/a>/gs;

/**
 * Rich text with the present address of each document that it links to; a document that is not public leaves the words.
 *
 * @param linkTo the link to a document, null where it is not public
 */
export const withPresentLinks = (
  html: string,
  linkTo: (document: { kind: Kind; publicId: string }) => Link | null,
): string =>
  html.replace(documentLinks, (_, kind: string, publicId: string, inner: string) => {
    const link = isKind(kind) ? linkTo({ kind, publicId }) : null;
    return link ? `<a href="${link.href}"${link.lang ? ` hreflang="${link.lang}"` : ''}>${inner}</a>` : inner;
  });

/** Rich text whose headings follow on one of the page, without a gap: whatever levels were written become 3, 4, 5. */
export function headingsFrom(html: string, highest: number): string {
  const written = [...new Set([...html.matchAll(/<h([2-6])>/g)].map(([, level]) => level))].sort();
  return html.replace(
    /<(\/?)h([2-6])>/g,
    (_, slash: string, level: string) => `<${slash}h${highest + written.indexOf(level)}>`,
  );
}

/** Rich text whose tables scroll by themselves, also by keyboard, where the page is narrower than they are. */
export function withScrollingTables(html: string, name: string): string {
  let n = 0;
  const open = () => `<section class="scroll" aria-label="${name} ${++n}" tabindex="0"><table class="table">`;
  return html.replaceAll('<table>', open).replaceAll('</table>', '</table></section>');
}
