import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { webhookSchema } from '@gjakova/shared/schemas/webhook';
import { moments } from './moments.ts';
import { isGenuine } from './webhook-signature.ts';
import { SeenIds } from './seen-ids.ts';

const largestBody = 16_384;

/** What the receiver serves. */
export interface Receiver {
  /** A webhook signed by any of them is heard. */
  secrets: string[];
  /** Called for a genuine webhook. It carries no content: the publisher looks for itself. */
  look: () => void;
  health: () => object;
}

/** The publisher's own door: the CMS says "look again", the supervisor and the CMS ask how it is. */
export function createReceiver({ secrets, look, health }: Receiver): Hono {
  const app = new Hono();
  const seen = new SeenIds();

  app.get('/healthz', (context) => context.json(health()));

  app.post('/webhook', bodyLimit({ maxSize: largestBody }), async (context) => {
    const body = await context.req.text(); // signed as it is, byte for byte
    const headers = context.req.header();
    if (!isGenuine(body, headers, secrets)) {
      return context.text('The signature does not fit: is WEBHOOK_SECRETS the same for CMS and publisher?', 401);
    }
    if (!isKnownMessage(body)) return context.text('This webhook is of no type that the publisher knows.', 400);
    const id = headers['webhook-id'];
    if (seen.isNew(id)) {
      moments.webhookReceived.publish({ id });
      look();
    }
    return context.body(null, 204);
  });

  app.notFound((context) => context.text('There is only POST /webhook and GET /healthz.', 404));
  return app;
}

function isKnownMessage(body: string): boolean {
  try {
    return webhookSchema.safeParse(JSON.parse(body)).success;
  } catch {
    return false; // no JSON
  }
}
