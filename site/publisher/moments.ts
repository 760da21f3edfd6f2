import { channel } from 'node:diagnostics_channel';

/**
 * The moments of a publication on its way, told to whoever in this process subscribes (`node:diagnostics_channel`).
 *
 * To tell one is a plain call, over before the next statement; without subscribers it costs nothing.
 */
export const moments = {
  /** A genuine webhook is here; nothing is answered, nothing asked of the CMS yet. */
  webhookReceived: channel('gjakova:webhook-received'),
  /** A page was rendered, inside the transaction of its release. */
  rendering: channel('gjakova:rendering'),
  /** A release is committed; none of its receipts is sent yet. */
  released: channel('gjakova:released'),
};
