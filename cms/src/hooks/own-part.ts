import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest } from 'payload';
import { locales, type Locale } from '@gjakova/shared/locales';
import { actorOf } from '../access/actors';
import { systemFields } from '../fields/common-fields';
import { idOf } from '../fields/id-of';
import { labelAt } from '../fields/label-at';
import { sharedValue } from '../fields/shared-value';
import { notAllowed } from '../messages/refuse';
import { localeOf } from './locale-of';

type Values = Record<string, unknown>;

/** Keeps an author to the own department, and a translator to the translation, on every path. */
export const keepToOwnPart: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const actor = actorOf(req);
  if (actor.kind !== 'person') return data;
  const before = (originalDoc ?? {}) as Values; // Payload's type is `any`
  if (actor.role === 'author') {
    // A field that the kind does not have is sent along as well: it makes nothing one's own.
    const hasDepartment = collection.flattenedFields.some(({ name }) => name === 'department');
    refuseForeignDepartment(req, actor.department, before, hasDepartment ? data : {});
  }
  if (actor.role === 'translator') refuseAllButTranslation(req, collection.flattenedFields, before, data);
  return data;
};

/** Refuses to touch, or to hand over, what is not of an author's department; kinds without one are not for authors. */
export function refuseForeignDepartment(
  req: PayloadRequest,
  own: string | undefined,
  before: Values,
  change: Values = before,
) {
  const after = idOf('department' in change ? change.department : before.department);
  const isOwn = own !== undefined && after === own && [undefined, own].includes(idOf(before.department));
  if (!isOwn) throw notAllowed(req, ({ ownDepartment }) => ownDepartment);
}

/** @param change what is sent, in one locale, merged with what was; a field that is not in it stays as it is */
function refuseAllButTranslation(req: PayloadRequest, fields: FlattenedField[], before: Values, change: Values) {
  if (!isTranslated(localeOf(req))) throw notAllowed(req, ({ translations }) => translations);
  for (const field of fields) {
    if (systemFields.includes(field.name) || !(field.name in change)) continue;
    if (sharedValue(field, before[field.name]) === sharedValue(field, change[field.name])) continue;
    throw notAllowed(req, ({ sharedField }) => sharedField(labelAt(req, [field], field.name)));
  }
}

/** Albanian is what translations are made from. */
const isTranslated = (locale: Locale) => locale !== locales[0];
