import { Webhook } from 'standardwebhooks';
import type { WebhookMessage } from '@gjakova/shared/schemas/webhook';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../database/new-id';

/** Where to announce, and the keys to sign with. */
export interface WebhookSettings {
  targets: string[];
  secrets: string[];
}

type Complain = (message: string, error: unknown) => void;

/**
 * Makes the function that tells every publisher to look again, by one signed webhook each (standardwebhooks.com).
 *
 * It returns at once. To each target one message is under way and at most one more waits; one that fails is sent
 * again, later each time. Nothing depends on it: publishers also ask by themselves.
 */
export function announcerFor({ targets, secrets }: WebhookSettings, complain: Complain): () => void {
  const channels = targets.map((target) => channelTo(target, secrets, complain));
  return () => channels.forEach((announce) => void announce());
}

function channelTo(target: string, secrets: string[], complain: Complain): () => Promise<void> {
  let isDue = false;
  let isBusy = false;
  return async () => {
    isDue = true;
    if (isBusy) return;
    isBusy = true;
    for (let failures = 0; isDue;) {
      isDue = false;
      try {
        await post(target, secrets);
        failures = 0;
      } catch (error) {
        complain(`The webhook did not reach ${new URL(target).origin}; it is sent again.`, error);
        isDue = true;
        await sleep(Math.min(1000 * 2 ** failures++, 60_000), undefined, { ref: false });
      }
    }
    isBusy = false;
  };
}

async function post(target: string, secrets: string[]) {
  const id = `msg_${newId()}`;
  const now = new Date();
  const message: WebhookMessage = { type: 'content.changed', timestamp: now.toISOString() };
  const body = JSON.stringify(message);
  const response = await fetch(target, {
    method: 'POST',
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(5000),
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(' '),
    },
  });
  if (!response.ok) throw new Error(`It answered ${response.status}.`);
}
