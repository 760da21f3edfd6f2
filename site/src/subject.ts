import type { Kind } from '@gjakova/shared/kinds';
import type { Form } from '@gjakova/shared/schemas/forms';
import type { Address } from '../content/addresses.ts';
import type { Reference } from '../content/document.ts';
import type { ShownForm as Shown } from '../content/reads.ts';
import { contentIn } from './content-api.ts';

/** What the pages of these kinds see of them. */
export type ShownProcedure = Shown<Form<'procedure'>>;
export type ShownNotice = Shown<Form<'notice'>>;
export type ShownForm = Shown<Form<'form'>>;
export type ShownPlace = Shown<Form<'place'>>;

/** The document that a page is about. Throws where a page is about none: an address that names none is a defect. */
export function subjectOf({ path, template, kind, publicId }: Address): Reference {
  if (!kind || !publicId) throw new Error(`The page "${path}" is made by "${template}" but names no document.`);
  return { kind, publicId };
}

/** The whole form of the document that a page is about. Throws where it is not public in the page's language. */
export function formOf<K extends Kind>(kind: K, address: Address): Shown<Form<K>> {
  const { publicId } = subjectOf(address);
  const form = contentIn(address.locale).get({ kind, publicId });
  if (!form) throw new Error(`The page "${address.path}" shows ${kind} "${publicId}", which is not public.`);
  return form;
}
