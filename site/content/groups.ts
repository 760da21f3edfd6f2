import type { Locale } from '@gjakova/shared/locales';
import type { Form } from '@gjakova/shared/schemas/forms';
import { sortKeyOf as collationKeyOf } from '@gjakova/shared/text/collation';
import type { Document } from './document.ts';

/**
 * The groups that a document is in, in one language: the closed set of lists that a template can ask for.
 *
 * A group is `<locale>/<facet>/<parameter>…`, and small: a change evaluates again only what reads its groups.
 * Adding a list to the sites means adding a line here.
 */
export function groupsOf(document: Document, locale: Locale): string[] {
  const form = document.forms[locale];
  return form ? facetsOf(form).map((facet) => `${locale}/${facet}`) : [];
}

function facetsOf(form: Form): string[] {
  switch (form.kind) {
    case 'department':
      return [form.parent ? `sectors-of/${form.parent.publicId}` : 'directorates'];
    case 'procedure':
      return ['procedures', `procedures-of/${form.department.publicId}`];
  }
}

/**
 * Where a document stands in its groups: by title, in the order of the language.
 *
 * It ends in kind and id, so that no two documents are equal: the order must not depend on who was stored first. A tab
 * parts them: it comes before the space between words, so that a title stands before those that go on after it.
 */
export const sortKeyOf = ({ kind, publicId, locale, title }: Form): string =>
  `${collationKeyOf(title, locale)}\t${kind} ${publicId}`;
