import { z } from 'zod';
import type { Colleague } from '../system/office.ts';

/** How the CMS answered; status 0: the connection broke off. */
export interface Answer {
  status: number;
  body: string;
}

const standingSchema = z.object({ digest: z.string() });

/** Asks the CMS as a colleague, and outlives its death. */
export async function askAs({ ask }: Colleague, ...asked: Parameters<Colleague['ask']>): Promise<Answer> {
  try {
    const answer = await ask(...asked);
    return { status: answer.status, body: await answer.text() };
  } catch (error) {
    return { status: 0, body: String(error) }; // the process that was asked has died
  }
}

/**
 * Publishes a document with other values: one writes and submits them, the other approves them, the first publishes.
 *
 * @returns the answer to the publication, or to the first step that failed. What was done before, at an attempt that
 * broke off later, answers 409, and is passed over.
 */
export async function publishByTwo(
  writer: Colleague,
  approver: Colleague,
  document: string,
  change: object,
): Promise<Answer> {
  const steps: (() => Promise<Answer>)[] = [
    () => askAs(writer, `${document}?locale=sq&depth=0&draft=true`, 'PATCH', change),
    () => askAs(writer, `${document}/request-review`, 'POST', {}),
    () => approve(approver, document),
  ];
  for (const step of steps) {
    const answer = await step();
    if (![200, 409].includes(answer.status)) return answer;
  }
  return askAs(writer, `${document}?locale=sq&depth=0`, 'PATCH', { _status: 'published' });
}

async function approve(approver: Colleague, document: string): Promise<Answer> {
  const standing = await askAs(approver, `${document}/standing`);
  if (standing.status !== 200) return standing;
  const { digest } = standingSchema.parse(JSON.parse(standing.body));
  return askAs(approver, `${document}/approve`, 'POST', { digest });
}
