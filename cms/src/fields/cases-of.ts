import type { Field } from 'payload';
import { inPanelLanguages } from '../messages/languages';
import { withText, type TextOfField } from './described';

const texts = inPanelLanguages(({ caseChoices }) => caseChoices);

/** For which cases a row holds: keys of the document's own `cases`, chosen by their names; empty for all. */
export const casesOf = (text: TextOfField): Field =>
  withText(text, {
    name: 'cases',
    type: 'text',
    hasMany: true,
    maxLength: 40,
    admin: { components: { Field: { path: '/fields/CasesField#CasesField', clientProps: { texts } } } },
  });
