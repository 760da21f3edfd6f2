import { EventEmitter } from 'node:events';
import { moments } from '../outbox/moments';

/**
 * Says `outbox` once for each committed transaction that wrote an outbox entry.
 *
 * Payload has no after-commit hook; our own `commitTransaction` is the only place that knows.
 */
export const afterCommit = new EventEmitter<{ outbox: [] }>();

/** Tells everybody who waits for it that an outbox entry is committed. */
export function tellCommitted() {
  moments.committed.publish({});
  afterCommit.emit('outbox');
}
