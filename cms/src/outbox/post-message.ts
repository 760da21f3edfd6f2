import { Webhook } from 'standardwebhooks';
import type { WebhookMessage } from '@gjakova/shared/schemas/webhook';
import { retryAfterMs } from './retry-after';
import type { FailureReason } from './webhook-targets';

/** What became of an attempt. `retryAfterMs` is what the receiver asks for, 0 if nothing. */
export type Outcome = { kind: 'delivered' } | { kind: 'failed'; reason: FailureReason; retryAfterMs: number };

/** How a message is sent. */
export interface Sending {
  /** Every one signs: whoever knows one of them believes the message. */
  secrets: string[];
  timeoutMs: number;
}

/**
 * Sends one signed "look again" (standardwebhooks.com), once. It carries no content.
 *
 * @param address may hold credentials, which go as HTTP Basic
 * @param id names the message: the same at every attempt, so that it is heard once
 */
export async function postMessage(address: string, id: string, { secrets, timeoutMs }: Sending): Promise<Outcome> {
  const now = new Date();
  const message: WebhookMessage = { type: 'content.changed', timestamp: now.toISOString() };
  const body = JSON.stringify(message);
  const { url, authorization } = withoutCredentials(address);
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(' '),
    ...(authorization && { authorization }),
  };
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal });
    await response.body?.cancel();
    return outcomeOf(response, now.getTime());
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    const reason: FailureReason = isTimeout ? { code: 'timeout', seconds: timeoutMs / 1000 } : { code: 'unreachable' };
    return { kind: 'failed', reason, retryAfterMs: 0 };
  }
}

function outcomeOf({ ok, status, headers }: Response, now: number): Outcome {
  if (ok) return { kind: 'delivered' };
  const mayAskToWait = status === 429 || status === 503;
  const asked = mayAskToWait ? retryAfterMs(headers.get('retry-after'), now) : 0;
  return { kind: 'failed', reason: reasonOf(status), retryAfterMs: asked };
}

function reasonOf(status: number): FailureReason {
  if (status === 410) return { code: 'gone' };
  return status >= 300 && status < 400 ? { code: 'redirect' } : { code: 'status', status };
}

/** `fetch` refuses an address with credentials. */
function withoutCredentials(address: string) {
  const url = new URL(address);
  const pair = [url.username, url.password].map(decodeURIComponent).join(':');
  url.username = '';
  url.password = '';
  return { url, authorization: pair === ':' ? undefined : `Basic ${Buffer.from(pair).toString('base64')}` };
}
