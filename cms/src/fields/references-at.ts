import { idOf } from './id-of';

/** A reference that a document has: where exactly (`fees.0.tariff`), and to what; undefined while it is empty. */
export interface FoundReference {
  path: string;
  id: string | undefined;
}

/**
 * The references at a path such as `fees.tariff`, through groups and the rows of arrays.
 *
 * A list without rows has none; a row without a value has an empty one.
 */
export function referencesAt(values: unknown, field: string): FoundReference[] {
  const [name, ...inside] = field.split('.');
  const value = (values as Record<string, unknown> | null | undefined)?.[name]; // a document, a group or a row
  const found = Array.isArray(value)
    ? value.map((one: unknown, position) => ({ path: `${name}.${position}`, value: one }))
    : [{ path: name, value }];
  if (inside.length === 0) return found.map(({ path, value: one }) => ({ path, id: idOf(one) }));
  return found.flatMap((one) =>
    referencesAt(one.value, inside.join('.')).map(({ path, id }) => ({ path: `${one.path}.${path}`, id })),
  );
}
