import type { CollectionBeforeChangeHook } from 'payload';
import { sortKeyOf } from '@gjakova/shared/text/collation';
import { fold } from '@gjakova/shared/text/fold';
import { valuesAt } from '../fields/values-at';
import type { DocumentInOneLanguage } from '../workflow/public-kinds';
import { localeOf } from './locale-of';

/** What comes behind cannot be saved anyway: titles are shorter, and these hooks run before they are measured. */
const longest = 500;

/** Codes and numbers by which people know a document, of whatever kind it is. */
const searchedCodes = ['code', 'number', 'registerNumber', 'protocolNumber', 'registryId', 'reference.number'];

/** Keeps what lists search in and sort by: SQLite compares bytes, and would take `çmimi` and `cmimi` for two words. */
export const fillSearchFields: CollectionBeforeChangeHook<DocumentInOneLanguage> = ({ data, req }) => {
  if (req.context.intent === 'restore version') return data; // it comes with the fields of all languages
  const codes = searchedCodes.flatMap((field) => valuesAt(data, field)).map(({ value }) => value);
  const names = [data.title, ...(data.alsoKnownAs ?? []), ...(data.searchTerms ?? []), data.summary];
  data.searchText = fold([...names, ...codes].map(cut).filter(Boolean).join(' ')) || null;
  data.sortKey = data.title ? sortKeyOf(cut(data.title), localeOf(req)) : null;
  return data;
};

const cut = (text: unknown): string => (typeof text === 'string' ? text.slice(0, longest) : '');
