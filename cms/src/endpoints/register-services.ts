import type { Payload, PayloadRequest } from 'payload';
import { systemWrite } from '../access/system-write';
import { inOneTransaction, nested } from '../database/in-one-transaction';
import type { Purpose } from './for-service';

/** Gives each service the key that the environment names, and switches those off whose key is absent. */
export async function registerServices(payload: Payload, keys: Record<Purpose, string | undefined>) {
  await inOneTransaction(payload, async (req) => {
    for (const [purpose, key] of Object.entries(keys)) await registerService(req, purpose, key);
  });
}

async function registerService(req: PayloadRequest, purpose: string, key: string | undefined) {
  const where = { purpose: { equals: purpose } };
  const known = await req.payload.find({ collection: 'services', where, sort: 'id', limit: 1, req: nested(req) });
  const data = { purpose, enableAPIKey: key !== undefined, apiKey: key ?? null };
  const service = known.docs[0];
  if (service) await req.payload.update({ collection: 'services', id: service.id, data, req: systemWrite(req) });
  else if (key) await req.payload.create({ collection: 'services', data, req: systemWrite(req) });
}
