'use client';

import { useRowLabel } from '@payloadcms/ui';

/** Names a row of a list by its number and by one of its fields, so that a closed row can be told from the others. */
export function RowLabel({ field }: { field: string }) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>();
  const value = data[field];
  return (
    <span>
      {rowNumber + 1}. {typeof value === 'string' || typeof value === 'number' ? value : ''}
    </span>
  );
}
