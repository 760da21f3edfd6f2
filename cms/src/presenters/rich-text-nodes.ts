import { element } from './html';
import { NotPresentable } from './not-presentable';
import { linkHtml } from './rich-text-link';
import { listHtml } from './rich-text-list';
import { tableHtml } from './rich-text-table';
import { textHtml } from './rich-text-text';

/** A node of the editor's state (Lexical). Each type has attributes of its own. */
export interface LexicalNode {
  type: string;
  children?: LexicalNode[];
  [attribute: string]: unknown;
}

/** The HTML of the nodes within a node. */
export type Inside = (nodes?: LexicalNode[]) => string;

/** All that may become public; no style, class or event ever does. Empty paragraphs are space, and space is the page's. */
const converters: Record<string, (node: LexicalNode, inside: Inside) => string> = {
  paragraph: ({ children }) => element('p', htmlOf(children)),
  heading: ({ tag, children }) => element(headingTag(tag), htmlOf(children)),
  quote: ({ children = [] }) =>
    element('blockquote', hasParagraphs(children) ? htmlOf(children) : element('p', htmlOf(children))),
  horizontalrule: () => '<hr>',
  list: listHtml,
  table: tableHtml,
  text: textHtml,
  tab: () => ' ',
  linebreak: () => '<br>',
  link: linkHtml,
  autolink: linkHtml,
};

/**
 * The HTML of some nodes.
 *
 * @throws NotPresentable for a node of another type
 */
export const htmlOf: Inside = (nodes = []) => nodes.map(convert).join('');

function convert(node: LexicalNode): string {
  if (!Object.hasOwn(converters, node.type)) throw new NotPresentable('unknown content', node.type);
  return converters[node.type](node, htmlOf);
}

const hasParagraphs = (nodes: LexicalNode[]) => nodes.some(({ type }) => type === 'paragraph');

function headingTag(tag: unknown): string {
  if (typeof tag === 'string' && /^h[2-4]$/.test(tag)) return tag;
  throw new NotPresentable('unknown content', `heading ${String(tag)}`);
}
