import type { Field } from 'payload';
import { inPanelLanguages } from '../messages/languages';
import type { Messages } from '../messages/sq';

/** The key of a field's texts: its name, behind its kind and the groups and rows that it is in. */
export type TextOfField = keyof Messages['fields'];

/** Label and "how to write this" of a field, in the three languages of the panel. */
export function described(text: TextOfField) {
  return {
    label: inPanelLanguages(({ fields }) => fields[text].label),
    description: inPanelLanguages(({ fields }) => fields[text].description),
  };
}

/** Gives a field its label and description. */
export function withText<F extends Field>(text: TextOfField, field: F): F {
  const { label, description } = described(text);
  return { ...field, label, admin: { ...('admin' in field ? field.admin : {}), description } };
}

/** How the panel calls one row of a list, and all of them. */
export const rowsNamed = (text: TextOfField) => ({
  singular: inPanelLanguages(({ fields, rows }) => (rows as Record<string, string>)[text] ?? fields[text].label),
  plural: described(text).label,
});
