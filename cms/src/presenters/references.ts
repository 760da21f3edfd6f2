import type { Kind } from '@gjakova/shared/kinds';
import { idOf } from '../fields/id-of';

/** How a public form holds another document. Never more: a renamed directorate is then one changed document. */
interface Reference<K extends Kind> {
  kind: K;
  publicId: string;
}

/** A reference that has to be there. Empty, it satisfies no schema. */
export const referenceTo = <K extends Kind>(kind: K, stored: unknown): Reference<K> => ({
  kind,
  publicId: idOf(stored) ?? '',
});

/** A reference that may be absent. */
export const optionalReferenceTo = <K extends Kind>(kind: K, stored: unknown): Reference<K> | null =>
  idOf(stored) === undefined ? null : referenceTo(kind, stored);

/** The references of a list; each document once. */
export function referencesTo<K extends Kind>(kind: K, stored: unknown[] | null | undefined): Reference<K>[] {
  const ids = new Set((stored ?? []).map(idOf).filter((id) => id !== undefined));
  return [...ids].map((id) => referenceTo(kind, id));
}
