import type { Payload } from 'payload';
import { afterCommit } from '../database/after-commit';
import { newId } from '../database/new-id';
import { numberCommitted } from './number';

/**
 * Numbers entries as they are committed, and looks every 250 ms for what other processes, or a crash, left.
 *
 * @param announce tells the publishers to look; must return at once
 * @returns the function that stops it
 */
export function startDispatcher(payload: Payload, announce: () => void): () => void {
  const holder = newId();
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      while ((await numberCommitted(payload, holder)) > 0) announce();
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The outbox was not numbered; trying again in 250 ms.' });
    } finally {
      isLooking = false;
    }
  };
  const lookNow = () => void look();
  afterCommit.on('outbox', lookNow);
  const timer = setInterval(lookNow, 250);
  return () => {
    clearInterval(timer);
    afterCommit.off('outbox', lookNow);
  };
}
