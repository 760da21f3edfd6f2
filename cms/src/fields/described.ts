import { inPanelLanguages } from '../messages/languages';
import type { Messages } from '../messages/sq';

/** Label and "how to write this" of a field, in the three languages of the panel. */
export function described(name: keyof Messages['fields']) {
  return {
    label: inPanelLanguages(({ fields }) => fields[name].label),
    description: inPanelLanguages(({ fields }) => fields[name].description),
  };
}
