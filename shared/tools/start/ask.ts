const patience = 10_000;

/** Asks one of our own processes over HTTP, or says why it gave no good answer (it may still be starting). */
export async function ask(url: string, init: RequestInit = {}): Promise<{ body: string } | { why: string }> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience), ...init });
    const body = await answer.text();
    return answer.ok ? { body } : { why: `"${url}" answers ${answer.status} ${body.slice(0, 300)}` };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { why: `"${url}" does not answer (${String(cause)})` };
  }
}
