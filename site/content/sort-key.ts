import type { FeedForm } from '@gjakova/shared/schemas/forms';
import { sortKeyOf as collationKeyOf } from '@gjakova/shared/text/collation';
import { inOneForm } from './instants.ts';

/**
 * Where a document stands in its groups: what has a date by date, forms by number, all else by title in the order of
 * the language.
 *
 * It ends in kind and id, so that no two documents are equal: the order must not depend on who was stored first. A tab
 * parts them: it comes before the space between words, so that a title stands before those that go on after it.
 */
export const sortKeyOf = (form: FeedForm): string => `${orderOf(form)}\t${form.kind} ${form.publicId}`;

function orderOf(form: FeedForm): string {
  if (form.kind === 'decision') return `${form.adoptedOn} ${byNumber(form.registerNumber)}`;
  if (form.kind === 'notice') return inOneForm(form.postedAt);
  if (form.kind === 'form') return byNumber(form.number.toLowerCase());
  return 'title' in form ? collationKeyOf(form.title, form.locale) : '';
}

const longestNumber = 12;

/** A text in which numbers stand in their order: `9` before `10`. */
const byNumber = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(longestNumber, '0'));
