import type { CollectionBeforeChangeHook } from 'payload';
import { sortKeyOf } from '@gjakova/shared/text/collation';
import { fold } from '@gjakova/shared/text/fold';
import type { DocumentInOneLanguage } from '../workflow/public-kinds';
import { localeOf } from './locale-of';

/** What comes behind cannot be saved anyway: titles are shorter, and these hooks run before they are measured. */
const longest = 500;

/** Keeps what lists search in and sort by: SQLite compares bytes, and would take `çmimi` and `cmimi` for two words. */
export const fillSearchFields: CollectionBeforeChangeHook<DocumentInOneLanguage> = ({ data, req }) => {
  if (req.context.intent === 'restore version') return data; // it comes with the fields of all languages
  data.searchText = fold(`${cut(data.title)} ${cut(data.summary)}`.trim()) || null;
  data.sortKey = data.title ? sortKeyOf(cut(data.title), localeOf(req)) : null;
  return data;
};

const cut = (text: unknown): string => (typeof text === 'string' ? text.slice(0, longest) : '');
