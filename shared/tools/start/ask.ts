const patience = 10_000;

/** A good answer, or why there was none; then with the body of the answer that was not good, if there was one. */
export type Asked = { body: string } | { why: string; body?: string };

/** Asks one of our own processes over HTTP; it may still be starting. */
export async function ask(url: string, init: RequestInit = {}): Promise<Asked> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience), ...init });
    const body = await answer.text();
    return answer.ok ? { body } : { why: `"${url}" answers ${answer.status} ${body.slice(0, 300)}`, body };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { why: `"${url}" does not answer (${String(cause)})` };
  }
}
