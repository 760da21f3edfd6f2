import { allKinds, kinds } from '@gjakova/shared/kinds';
import { idOf } from '../fields/id-of';
import { element, escaped } from './html';
import { NotPresentable } from './not-presentable';
import type { Inside, LexicalNode } from './rich-text-nodes';

/** The fields of a link, as the editor stores them. */
interface LinkFields {
  linkType?: 'custom' | 'internal';
  url?: string | null;
  doc?: { relationTo: string; value: unknown } | null;
}

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** A link; the mere text where the document that it leads to is no longer there. */
export function linkHtml({ fields, children }: LexicalNode, inside: Inside): string {
  const link = (fields ?? {}) as LinkFields;
  const content = inside(children);
  const address = link.linkType === 'internal' ? addressOfDocument(link.doc) : safeAddress(link.url ?? '');
  return address === null ? content : element('a', content, ` href="${escaped(address)}"`);
}

/** `document:<kind>/<publicId>`: the page puts the present address in its place. */
function addressOfDocument(reference: LinkFields['doc']): string | null {
  const id = idOf(reference?.value);
  if (!reference || id === undefined) return null;
  const kind = allKinds.find((each) => kinds[each].collection === reference.relationTo);
  if (!kind) throw new NotPresentable('unsafe link', `${reference.relationTo}/${id}`);
  return `document:${kind}/${id}`;
}

/** A whole address of a scheme that cannot run anything, or a place on the same page. */
function safeAddress(address: string): string {
  const isPlace = /^#[\w-]+$/.test(address);
  if (isPlace || (URL.canParse(address) && schemes.includes(new URL(address).protocol))) return address;
  throw new NotPresentable('unsafe link', address);
}
