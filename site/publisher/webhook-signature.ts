import { Webhook, WebhookVerificationError } from 'standardwebhooks';

/**
 * Whether a webhook was signed, at most five minutes ago, by one of the secrets (standardwebhooks.com).
 *
 * The library reads the timestamp `123abc` as 123, and cannot verify an empty body.
 */
export const isGenuine = (body: string, headers: Record<string, string>, secrets: string[]): boolean =>
  body !== '' &&
  /^\d+$/.test(headers['webhook-timestamp'] ?? '') &&
  secrets.some((secret) => isSignedBy(secret, body, headers));

function isSignedBy(secret: string, body: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false });
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}
