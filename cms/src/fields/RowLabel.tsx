'use client';

import { useRowLabel, useTranslation } from '@payloadcms/ui';

interface Props {
  /** The field of the row that names it. */
  field: string;
  /** What the panel calls its choices, in each language of the panel. */
  choices?: Record<string, Record<string, string>>;
}

/** Names a row of a list by its number and by one of its fields, so that a closed row can be told from the others. */
export function RowLabel({ field, choices }: Props) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>();
  const { i18n } = useTranslation();
  const value = data[field];
  const name = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return (
    <span>
      {rowNumber + 1}. {choices?.[name]?.[i18n.language] ?? asDay(name)}
    </span>
  );
}

/** A date as people here write it; what is none stays as it is. */
const asDay = (text: string): string => text.replace(/^(\d{4})-(\d\d)-(\d\d)T.*$/, '$3.$2.$1');
