import { hasControlCharacter } from '@gjakova/shared/schemas/common';
import { escaped } from './html';
import { NotPresentable } from './not-presentable';
import type { LexicalNode } from './rich-text-nodes';

/** The bits of Lexical's formats, the innermost element last. Highlights and capitals are none of ours. */
const formats: [bit: number, tag: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [8, 'u'],
  [4, 's'],
  [32, 'sub'],
  [64, 'sup'],
  [16, 'code'],
];

/** A piece of text with its formats. */
export function textHtml({ text, format }: LexicalNode): string {
  const plain = typeof text === 'string' ? text : '';
  if (hasControlCharacter(plain)) throw new NotPresentable('control character', plain);
  const bits = typeof format === 'number' ? format : 0;
  return formats
    .filter(([bit]) => (bits & bit) !== 0)
    .reduceRight((html, [, tag]) => `<${tag}>${html}</${tag}>`, escaped(plain));
}
