import { NotPresentable } from './not-presentable';
import type { Inside, LexicalNode } from './rich-text-nodes';

/** A list with the lists within it. */
export function listHtml({ listType, start, children = [] }: LexicalNode, inside: Inside): string {
  const isOrdered = listType === 'number';
  const tag = isOrdered ? 'ol' : 'ul';
  const first = isOrdered && typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
  const points = pointsOf(children, listType === 'check', inside);
  return points.length === 0 ? '' : `<${tag}${first}>${points.map((point) => `<li>${point}</li>`).join('')}</${tag}>`;
}

/** Lexical keeps a list within a point as a point of its own; in HTML it belongs to the point before. */
function pointsOf(nodes: LexicalNode[], hasBoxes: boolean, inside: Inside): string[] {
  const points: string[] = [];
  for (const node of nodes) {
    if (node.type !== 'listitem') throw new NotPresentable('unknown content', `${node.type} in a list`);
    const isListWithin = node.children?.[0]?.type === 'list';
    const content = inside(node.children);
    if (isListWithin && points.length > 0) points.push(`${points.pop()}${content}`);
    else points.push(hasBoxes && !isListWithin ? `${node.checked ? '☑' : '☐'} ${content}` : content);
  }
  return points;
}
