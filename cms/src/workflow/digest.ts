import { createHash } from 'node:crypto';
import { systemFields } from '../fields/common-fields';
import type { PublicDocument } from './public-kinds';

/** Fields that say nothing to the public. */
const leftOut = [...systemFields, 'internalNote'];

/**
 * What becomes public: a digest of a document's own fields in all its locales.
 *
 * @param document read with `locale: 'all'` and depth 0, so that references are ids
 */
export function digestOf(document: PublicDocument): string {
  const own = Object.fromEntries(Object.entries(document).filter(([field]) => !leftOut.includes(field)));
  return createHash('sha256').update(canonical(own)).digest('hex');
}

/** One text for all forms of the same value: nothing is null, '', an empty box and absent alike; rows have no ids; keys are sorted. */
export function canonical(value: unknown): string {
  return JSON.stringify(withoutNothing(value)) ?? '';
}

function withoutNothing(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined;
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((element) => withoutNothing(element) ?? null);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value ?? {})
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => [key, withoutNothing(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
