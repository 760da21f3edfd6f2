import { setTimeout as pause } from 'node:timers/promises';
import type { Incoming } from '@gjakova/shared/schemas/import';
import type { Target } from './environment.ts';
import { readReply, type Reply } from './reply.ts';

/** How long to wait before each new attempt, in milliseconds; a list has as many pauses as there are new attempts. */
export interface Patience {
  /** While the CMS does not answer, or says that it cannot work: it may be starting. */
  unavailable: number[];
  /** While another write is in the way of the document. */
  conflict: number[];
}

const usualPatience: Patience = { unavailable: [250, 500, 1000, 2000, 4000, 8000, 8000], conflict: [250, 500, 1000] };

/** Longer than any honest answer takes. Without it a CMS that hangs would hold the load for ever. */
const longestAnswer = 60_000;

interface Attempt {
  reply: Reply;
  /** Whether to try again, and with which patience. */
  again?: keyof Patience;
}

interface Options {
  patience?: Patience;
  /** Is told why, before each pause. */
  onPause?: (reason: string, milliseconds: number) => void;
}

/** Sends one document to the import endpoint, again while that may help: loading it twice changes nothing. */
export async function sendDocument(document: Incoming, target: Target, options: Options = {}): Promise<Reply> {
  const { patience = usualPatience, onPause } = options;
  const pauses = { unavailable: patience.unavailable.values(), conflict: patience.conflict.values() };
  while (true) {
    const { reply, again } = await tryOnce(document, target);
    if (!again || reply.kind === 'answered') return reply;
    const next = pauses[again].next();
    if (next.done) return reply;
    onPause?.(reply.reason, next.value);
    await pause(next.value);
  }
}

async function tryOnce(document: Incoming, { cmsUrl, importKey }: Target): Promise<Attempt> {
  try {
    const response = await fetch(`${cmsUrl}/api/import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `services API-Key ${importKey}` },
      body: JSON.stringify(document),
      redirect: 'error', // the key is for this address only
      signal: AbortSignal.timeout(longestAnswer),
    });
    return { reply: readReply(response.status, await response.text()), again: patienceFor(response.status) };
  } catch (error) {
    const reason = `The CMS at ${cmsUrl} does not answer (${causeOf(error)}).`;
    return { reply: { kind: 'stopped', reason }, again: 'unavailable' };
  }
}

function patienceFor(status: number): keyof Patience | undefined {
  if (status === 409) return 'conflict';
  return status === 503 ? 'unavailable' : undefined;
}

/** The message of `fetch` itself is always "fetch failed"; a refused connection has only a code. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || ('code' in cause ? String(cause.code) : cause.name);
}
