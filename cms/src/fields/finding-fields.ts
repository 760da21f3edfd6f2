import type { Field } from 'payload';
import { inPanelLanguages } from '../messages/languages';
import { day, lines, names, rows, tick } from './builders';

/** By what other names a document of any kind is found, and what changed in it: closed, below what it says. */
export const findingFields: Field = {
  type: 'collapsible',
  label: inPanelLanguages(({ tabs }) => tabs.finding),
  admin: { initCollapsed: true },
  fields: [
    names('alsoKnownAs'),
    names('searchTerms'),
    rows('changeNotes', 'on', [day('changeNotes.on'), tick('changeNotes.isMajor'), lines('changeNotes.text', 1_000)]),
  ],
};
