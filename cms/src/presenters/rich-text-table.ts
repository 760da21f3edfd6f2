import { isEmpty } from './html';
import { NotPresentable } from './not-presentable';
import type { Inside, LexicalNode } from './rich-text-nodes';

/** Lexical's bits of a cell: it heads its column, as all cells of a header row do; it heads its row. */
const headsColumn = 1;
const headsRow = 2;

/** A table; the rows at its top that have header cells only are its head. */
export function tableHtml({ children: rows = [] }: LexicalNode, inside: Inside): string {
  const isHead = ({ children: cells = [] }: LexicalNode) => cells.every((cell) => hasBit(cell, headsColumn));
  const first = rows.findIndex((row) => !isHead(row));
  const heads = first < 0 ? rows.length : first;
  return `<table>${part('thead', rows.slice(0, heads), inside)}${part('tbody', rows.slice(heads), inside)}</table>`;
}

function part(tag: string, rows: LexicalNode[], inside: Inside): string {
  const content = rows.map((row) => {
    const cells = childrenOf(row, 'tablerow').map((cell) => cellHtml(cell, inside));
    return `<tr>${cells.join('')}</tr>`;
  });
  return content.length === 0 ? '' : `<${tag}>${content.join('')}</${tag}>`;
}

/** An empty cell heads nothing, whatever it is marked as. */
function cellHtml(cell: LexicalNode, inside: Inside): string {
  const [first, ...others] = childrenOf(cell, 'tablecell');
  const isOneParagraph = first?.type === 'paragraph' && others.length === 0;
  const html = inside(isOneParagraph ? first.children : cell.children).trim();
  const spans = `${span('colspan', cell.colSpan)}${span('rowspan', cell.rowSpan)}`;
  if (isEmpty(html)) return `<td${spans}></td>`;
  if (hasBit(cell, headsColumn)) return `<th scope="col"${spans}>${html}</th>`;
  if (hasBit(cell, headsRow)) return `<th scope="row"${spans}>${html}</th>`;
  return `<td${spans}>${html}</td>`;
}

const hasBit = ({ headerState }: LexicalNode, bit: number): boolean =>
  typeof headerState === 'number' && (headerState & bit) !== 0;

const span = (name: string, cells: unknown): string =>
  typeof cells === 'number' && cells > 1 ? ` ${name}="${cells}"` : '';

function childrenOf(node: LexicalNode, type: string): LexicalNode[] {
  if (node.type !== type) throw new NotPresentable('unknown content', `${node.type} in a table`);
  return node.children ?? [];
}
