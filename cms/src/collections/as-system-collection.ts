import type { CollectionConfig } from 'payload';
import { administrators, nobody, staff } from '../access/rules';
import { isSystemWrite } from '../access/system-write';
import { ownId } from '../fields/own-id';
import type { AskedOperation } from '../hooks/asked-operation';
import { notAllowed } from '../messages/refuse';

const writes = ['create', 'update', 'updateByID', 'delete', 'deleteByID', 'restoreVersion'];

/** Refuses every write that does not come from a module of ours, also where access is overridden. */
export function refuseForeignWrites({ operation, req }: AskedOperation) {
  if (writes.includes(operation) && !isSystemWrite(req)) throw notAllowed(req, ({ systemOnly }) => systemOnly);
}

/**
 * A collection that only our own modules write: neither REST nor a Local API call can, whatever they override.
 *
 * @param isShown whether staff find it in the panel; the others are for administrators, through the API only
 */
export function asSystemCollection(config: CollectionConfig, isShown = false): CollectionConfig {
  const read = isShown ? staff : administrators;
  return {
    ...config,
    admin: { ...config.admin, hidden: !isShown },
    access: { create: nobody, update: nobody, delete: nobody, read },
    disableBulkEdit: true,
    disableBulkDelete: true,
    disableDuplicate: true,
    fields: [ownId, ...config.fields],
    hooks: { beforeOperation: [refuseForeignWrites] },
  };
}
