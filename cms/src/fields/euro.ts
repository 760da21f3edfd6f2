import type { Field } from 'payload';
import { withText, type TextOfField } from './described';

/** An amount of money: whole cents are stored, euro are shown and typed. */
export const euro = (text: TextOfField): Field =>
  withText(text, {
    name: text.split('.').at(-1) ?? text,
    type: 'number',
    admin: { components: { Field: '/fields/EuroField#EuroField' } },
  });
