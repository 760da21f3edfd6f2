import type { CollectionBeforeChangeHook } from 'payload';
import { sortKeyOf } from '@gjakova/shared/text/collation';
import { fold } from '@gjakova/shared/text/fold';
import { localeOf } from './locale-of';

/** Keeps what lists search in and sort by: SQLite compares bytes, and would take `çmimi` and `cmimi` for two words. */
export const fillSearchFields: CollectionBeforeChangeHook = ({ data, req }) => {
  if (req.context.intent === 'restore version') return data; // it comes with the fields of all languages
  const texts = [data.title, data.summary].filter((text): text is string => typeof text === 'string');
  data.searchText = fold(texts.join(' ')) || null;
  data.sortKey = typeof data.title === 'string' ? sortKeyOf(data.title, localeOf(req)) : null;
  return data;
};
