/** A value that a document has at a path: where exactly (`documents.0.name`). */
export interface FoundValue {
  path: string;
  value: unknown;
}

/**
 * The values at a path such as `documents.name`, through groups and the rows of lists: one for each row, or that of one
 * row (`documents.0.name`).
 *
 * A list without rows has none; a field that is absent is told as undefined.
 */
export function valuesAt(values: unknown, field: string): FoundValue[] {
  const [name, ...inside] = field.split('.');
  const value = (values as Record<string, unknown> | null | undefined)?.[name]; // a document, a group or a row
  if (inside.length === 0) return [{ path: name, value }];
  const isOneRow = /^\d+$/.test(inside[0]);
  const branches =
    Array.isArray(value) && !isOneRow
      ? value.map((row: unknown, position) => ({ path: `${name}.${position}`, value: row }))
      : [{ path: name, value }];
  return branches.flatMap((branch) =>
    valuesAt(branch.value, inside.join('.')).map((found) => ({ ...found, path: `${branch.path}.${found.path}` })),
  );
}
