import type {
  ArrayField,
  CheckboxField,
  DateField,
  Field,
  NumberField,
  SelectField,
  TextareaField,
  TextField,
} from 'payload';
import type { Kind } from '@gjakova/shared/kinds';
import { kinds } from '@gjakova/shared/kinds';
import { timeZone } from '@gjakova/shared/text/dates';
import type { messages } from '../messages/languages';
import { choices } from './choices';
import { emptyGroup } from './empty-group';
import { rowsNamed, withText, type TextOfField } from './described';

/*
 * Fields by what they hold. A field is named by the last part of the key of its texts: `procedure.fees.label` is `label`.
 * What readers see is localized; codes, numbers, dates and choices are not. The lengths are those of the public forms.
 */

const nameIn = (text: TextOfField): string => text.split('.').at(-1) ?? text;

/** A text of one line, in each language. */
export const line = (text: TextOfField, more: Partial<TextField> = {}): Field =>
  withText(text, { name: nameIn(text), type: 'text', localized: true, maxLength: 300, ...more } as TextField); // of one text, not of many

/** A text of some lines, in each language. */
export const lines = (text: TextOfField, maxLength: number, more: Partial<TextareaField> = {}): Field =>
  withText(text, { name: nameIn(text), type: 'textarea', localized: true, maxLength, ...more });

/** Signs that are the same in every language: a code, a number of an act, an address on the web. */
export const signs = (text: TextOfField, maxLength = 300, more: Partial<TextField> = {}): Field =>
  withText(text, { name: nameIn(text), type: 'text', maxLength, ...more } as TextField); // of one text, not of many

/** Names or words, in each language as many as it has. */
export const names = (text: TextOfField): Field =>
  withText(text, { name: nameIn(text), type: 'text', hasMany: true, localized: true, maxLength: 300, maxRows: 50 });

export const choice = (
  text: TextOfField,
  options: keyof typeof messages.sq.options,
  more: Partial<SelectField> = {},
): Field => withText(text, { name: nameIn(text), type: 'select', options: choices(options), ...more } as SelectField); // of one value, or of many

export const tick = (text: TextOfField, more: Partial<CheckboxField> = {}): Field =>
  withText(text, { name: nameIn(text), type: 'checkbox', defaultValue: false, ...more });

export const whole = (text: TextOfField, min: number, max: number, more: Partial<NumberField> = {}): Field =>
  withText(text, { name: nameIn(text), type: 'number', min, max, ...more } as NumberField); // of one number

/** A number with decimals: degrees on a map. */
export const degrees = (text: TextOfField, most: number): Field =>
  withText(text, { name: nameIn(text), type: 'number', min: -most, max: most, admin: { step: 0.000_001 } });

/** A day of the calendar. Payload keeps it as noon in UTC. */
export const day = (text: TextOfField, more: Partial<DateField> = {}): Field =>
  withText(text, {
    name: nameIn(text),
    type: 'date',
    ...more,
    admin: { ...more.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
  });

/** An instant, by the clock of Gjakova, wherever the browser is. The zone is no choice, and so it is not stored. */
export const instant = (text: TextOfField): Field =>
  withText(text, {
    name: nameIn(text),
    type: 'date',
    timezone: {
      defaultTimezone: timeZone,
      supportedTimezones: [{ label: timeZone, value: timeZone }],
      override: ({ baseField }) => ({ ...baseField, virtual: true }), // a select, as it was
    },
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm' } },
  });

/** One document of another kind. */
export const reference = (text: TextOfField, kind: Kind): Field => toKind(text, kind, { index: true });

/** Documents of a kind, in the order in which they are chosen. */
export const references = (text: TextOfField, kind: Kind, maxRows = 50): Field =>
  toKind(text, kind, { hasMany: true, maxRows });

const toKind = (text: TextOfField, kind: Kind, more: object): Field =>
  withText(text, {
    name: nameIn(text),
    type: 'relationship',
    relationTo: kinds[kind].collection,
    // Made beside, a document would have no text to approve; and who may make one depends on its kind.
    admin: { allowCreate: false },
    ...more,
  }); // to one collection

/** Rows of the same fields. @param title the field that names a row when it is closed */
export const rows = (text: TextOfField, title: string, fields: Field[], more: Partial<ArrayField> = {}): Field =>
  withText(text, {
    name: nameIn(text),
    type: 'array',
    labels: rowsNamed(text),
    fields,
    ...more,
    admin: {
      initCollapsed: true,
      components: {
        RowLabel: {
          path: '/fields/RowLabel#RowLabel',
          clientProps: { field: title, choices: choicesIn(fields, title) },
        },
      },
    },
  });

/** What the panel calls the choices of a field among others; undefined if it is no choice. */
function choicesIn(fields: Field[], name: string) {
  const field = fields.find((each) => 'name' in each && each.name === name);
  if (field?.type !== 'select') return undefined;
  return Object.fromEntries(
    field.options.map((option) => (typeof option === 'string' ? [option, option] : [option.value, option.label])),
  );
}

/** A list of texts, in each language: rows of one field. */
export const listOfLines = (text: TextOfField, fieldText: TextOfField, longest: number): Field =>
  rows(text, 'text', [lines(fieldText, longest)]);

/** Fields that belong together, under a name of their own. */
export const group = (text: TextOfField, fields: Field[]): Field =>
  withText(text, { name: nameIn(text), type: 'group', fields, hooks: { beforeValidate: [emptyGroup(fields)] } });
