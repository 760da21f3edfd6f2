import { z } from 'zod';

/** How the CMS answered; status 0: the connection broke off. */
export interface Answer {
  status: number;
  body: string;
}

/** Asks the CMS something, as somebody who has signed in. The path is below `/api/`. */
export type Ask = (method: string, path: string, body?: object) => Promise<Answer>;

const sessionSchema = z.object({ token: z.string() });
const standingSchema = z.object({ digest: z.string() });

/** Signs somebody in. */
export async function signInTo(api: string, email: string, password: string): Promise<Ask> {
  const { body } = await send(`${api}/users/login`, asJson('POST', { email, password }));
  const { token } = sessionSchema.parse(JSON.parse(body));
  const headers = { authorization: `JWT ${token}`, 'Accept-Language': 'sq' };
  return (method, path, sent) => send(`${api}/${path}`, asJson(method, sent, headers));
}

/**
 * Publishes a document with other values: one writes and submits them, the other approves them, the first publishes.
 *
 * @returns the answer to the publication, or to the first step that failed. What was done before, at an attempt that
 * broke off later, answers 409, and is passed over.
 */
export async function publishByTwo(writer: Ask, approver: Ask, document: string, change: object): Promise<Answer> {
  const steps: (() => Promise<Answer>)[] = [
    () => writer('PATCH', `${document}?locale=sq&depth=0&draft=true`, change),
    () => writer('POST', `${document}/request-review`, {}),
    () => approve(approver, document),
  ];
  for (const step of steps) {
    const answer = await step();
    if (![200, 409].includes(answer.status)) return answer;
  }
  return writer('PATCH', `${document}?locale=sq&depth=0`, { _status: 'published' });
}

async function approve(approver: Ask, document: string): Promise<Answer> {
  const standing = await approver('GET', `${document}/standing`);
  if (standing.status !== 200) return standing;
  const { digest } = standingSchema.parse(JSON.parse(standing.body));
  return approver('POST', `${document}/approve`, { digest });
}

function asJson(method: string, body?: object, headers: Record<string, string> = {}): RequestInit {
  return {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  };
}

async function send(url: string, request: RequestInit): Promise<Answer> {
  try {
    const answer = await fetch(url, request);
    return { status: answer.status, body: await answer.text() };
  } catch (error) {
    return { status: 0, body: String(error) }; // the process that was asked has died
  }
}
