import type { Option } from 'payload';
import { inPanelLanguages } from '../messages/languages';
import { sq, type Messages } from '../messages/sq';

/** The options of a select field, in the order in which the Albanian messages name them. */
export function choices(name: keyof Messages['options']): Option[] {
  const labelOf = (value: string) =>
    inPanelLanguages(({ options }) => (options[name] as Record<string, string>)[value]); // the keys are those of sq
  return Object.keys(sq.options[name]).map((value) => ({ value, label: labelOf(value) }));
}
