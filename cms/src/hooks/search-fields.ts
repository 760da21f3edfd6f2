import type { CollectionBeforeChangeHook } from 'payload';
import { sortKeyOf } from '@gjakova/shared/text/collation';
import { fold } from '@gjakova/shared/text/fold';
import type { DocumentInOneLanguage } from '../workflow/public-kinds';
import { localeOf } from './locale-of';

/** Keeps what lists search in and sort by: SQLite compares bytes, and would take `çmimi` and `cmimi` for two words. */
export const fillSearchFields: CollectionBeforeChangeHook<DocumentInOneLanguage> = ({ data, req }) => {
  if (req.context.intent === 'restore version') return data; // it comes with the fields of all languages
  data.searchText = fold(`${data.title ?? ''} ${data.summary ?? ''}`.trim()) || null;
  data.sortKey = data.title ? sortKeyOf(data.title, localeOf(req)) : null;
  return data;
};
