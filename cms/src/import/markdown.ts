import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { PayloadRequest, RichTextField } from 'payload';
import { messagesFor } from '../messages/languages';
import { unclear } from '../messages/refuse';

/** What a paragraph begins with that was meant as markup, and marks within a text: where they are left, they were not understood. */
const marksOfLine = /^\s*(#{1,6}\s|\||>\s|[-*+]\s|\d+\.\s|!\[|<[a-z/!])/i;
const marksWithin = /\*\*|~~|`|\]\(|\[[ x]\] /i;

interface Node {
  type: string;
  text?: string;
  children?: Node[];
}

/**
 * Markdown as the state of a field's editor, with the features that this editor has.
 *
 * @param path of the field, for the refusal of a line that would come out as it was typed
 */
export function stateFromMarkdown(req: PayloadRequest, field: RichTextField, markdown: string, path: string): object {
  const state = convertMarkdownToLexical({ editorConfig: editorConfigFactory.fromField({ field }), markdown });
  const { children } = state.root as unknown as Node; // the form of every state
  const isLost = (block: Node) =>
    marksWithin.test(textOf(block)) || (block.type === 'paragraph' && marksOfLine.test(textOf(block)));
  const lost = (children ?? []).find(isLost);
  if (!lost) return state;
  const message = messagesFor(req).refusals.lostMarkdown(textOf(lost).slice(0, 80));
  throw unclear(req, ({ notValid }) => notValid, [{ path, message }]);
}

const textOf = ({ text, children }: Node): string => text ?? (children ?? []).map(textOf).join('');
