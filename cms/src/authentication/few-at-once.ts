import type { PayloadHandler } from 'payload';
import { refusal } from '../messages/refuse';

const inSeconds = { 'retry-after': '5' };

/**
 * Refuses a request while so many of its kind are being answered.
 *
 * Every sign-in costs a quarter of a second of a processor, also for accounts that do not exist. What is counted is not
 * who asks: addresses can be made up, and a list of them fills the memory.
 */
export function fewAtOnce(most: number, handle: PayloadHandler): PayloadHandler {
  let running = 0;
  return async (req) => {
    if (running >= most) {
      req.responseHeaders = new Headers(inSeconds);
      throw refusal(req, 429, ({ tooManySignIns }) => tooManySignIns);
    }
    running++;
    try {
      return await handle(req);
    } finally {
      running--;
    }
  };
}
