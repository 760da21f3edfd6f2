import type { Field } from 'payload';
import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { allKinds, kinds } from '@gjakova/shared/kinds';
import { withText, type TextOfField } from './described';

/** Few means, so that texts of all offices look alike and each of them becomes semantic HTML. */
const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: allKinds.map((kind) => kinds[kind].collection), disableAutoLinks: true }),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    HorizontalRuleFeature(),
    FixedToolbarFeature(),
  ],
});

/** A text with headings, lists, links and tables, in each language. */
export const richText = (text: TextOfField): Field =>
  withText(text, { name: text.split('.').at(-1) ?? text, type: 'richText', localized: true, editor });
