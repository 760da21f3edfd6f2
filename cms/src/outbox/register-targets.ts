import type { Payload, PayloadRequest } from 'payload';
import { systemWrite } from '../access/system-write';
import { inOneTransaction } from '../database/in-one-transaction';
import { nameOfTarget } from './name-of-target';
import { readTargets } from './webhook-targets';

/** Makes the targets that the environment names known, and forgets the others with all that was wrong with them. */
export async function registerTargets(payload: Payload, addresses: string[]) {
  await inOneTransaction(payload, async (req) => {
    const known = await readTargets(req);
    const wanted = addresses.map(nameOfTarget);
    for (const { id } of known.filter(({ address }) => !wanted.includes(address))) await forget(req, id);
    for (const address of wanted.filter((name) => !known.some((target) => target.address === name))) {
      const data = { address, announced: 0, failures: 0 };
      await req.payload.create({ collection: 'webhook-targets', data, req: systemWrite(req) });
    }
  });
}

const forget = (req: PayloadRequest, id: string) =>
  req.payload.delete({ collection: 'webhook-targets', id, req: systemWrite(req) });
