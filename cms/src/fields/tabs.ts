import type { Field } from 'payload';
import { inPanelLanguages } from '../messages/languages';
import type { Messages } from '../messages/sq';

/** Parts of a form, of which one is open at a time: a clerk sees five to eight fields. They change no name of a field. */
export const tabs = (parts: Partial<Record<keyof Messages['tabs'], Field[]>>): Field => ({
  type: 'tabs',
  tabs: Object.entries(parts).map(([name, fields]) => ({
    label: inPanelLanguages((texts) => texts.tabs[name as keyof Messages['tabs']]), // the keys of `parts`
    fields,
  })),
});
