'use client';

import { Link, useConfig } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { kinds, type Kind } from '@gjakova/shared/kinds';

/** The title of a document in the work list: it leads to the document, where the buttons are. */
export function WorkListTitle({ cellData, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig();
  const { kind, document } = rowData as { kind: Kind; document: string }; // the fields of Reviews.ts
  return (
    <Link href={`${config.routes.admin}/collections/${kinds[kind].collection}/${document}`} prefetch={false}>
      {String(cellData)}
    </Link>
  );
}
