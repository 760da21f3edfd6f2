import { z } from 'zod';

/** The body of our webhook (standardwebhooks.com): "look again". It carries no content, and may be lost or repeated. */
export const webhookSchema = z.strictObject({
  type: z.literal('content.changed'),
  timestamp: z.iso.datetime(),
});
export type WebhookMessage = z.infer<typeof webhookSchema>;
