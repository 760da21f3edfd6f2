import { EventEmitter } from 'node:events';

/**
 * Says `outbox` once for each committed transaction that wrote an outbox entry.
 *
 * Payload has no after-commit hook; our own `commitTransaction` is the only place that knows.
 */
export const afterCommit = new EventEmitter<{ outbox: [] }>();
