import type { Field } from 'payload';
import { openToAllButTranslators } from './doors';

/**
 * Shows translators as read-only, in the panel, what is the same in all languages; also within groups and rows.
 *
 * What they send of it all the same is not dropped in silence but refused: hooks/own-part.ts.
 */
export function closeToTranslators(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: closeToTranslators(tab.fields) })) };
    }
    if ('fields' in field) return { ...field, fields: closeToTranslators(field.fields) };
    if (field.type === 'ui' || !('name' in field) || ('localized' in field && field.localized)) return field;
    // The type is of fields that are computed, which nobody writes; we have none.
    return { ...field, access: { ...field.access, update: openToAllButTranslators } } as Field;
  });
}
