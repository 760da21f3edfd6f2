import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import type { Target } from './environment.ts';
import { readAnswerOf, type Reply } from './reply.ts';

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

interface Attempt<A> {
  reply: Reply<A>;
  /** Whether to try again, and with which patience. */
  again?: keyof Patience;
}

/** How persistently something is sent. */
export interface Options {
  patience?: Patience;
  /** Is told why, before each pause. */
  onPause?: (reason: string, milliseconds: number) => void;
}

/** What is posted to an endpoint of the CMS, and the form of its answer. */
export interface Post<A> {
  /** Below `/api/`. */
  path: string;
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
  answer: z.ZodType<A>;
}

/** Posts something, again while that may help: whatever is loaded twice changes nothing. */
export async function send<A>(post: Post<A>, target: Target, options: Options = {}): Promise<Reply<A>> {
  const { patience = usualPatience, onPause } = options;
  const pauses = { unavailable: patience.unavailable.values(), conflict: patience.conflict.values() };
  while (true) {
    const { reply, again } = await tryOnce(post, target);
    if (!again || reply.kind === 'answered') return reply;
    const next = pauses[again].next();
    if (next.done) return reply;
    onPause?.(reply.reason, next.value);
    await pause(next.value);
  }
}

async function tryOnce<A>({ path, type, body, answer }: Post<A>, target: Target): Promise<Attempt<A>> {
  const { cmsUrl, importKey } = target;
  try {
    const response = await fetch(`${cmsUrl}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `services API-Key ${importKey}` },
      body,
      redirect: 'error', // the key is for this address only
      signal: AbortSignal.timeout(longestAnswer),
    });
    return {
      reply: readAnswerOf(answer, response.status, await response.text()),
      again: patienceFor(response.status),
    };
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
