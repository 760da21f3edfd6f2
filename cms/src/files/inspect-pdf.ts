import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { largestFile } from '@gjakova/shared/schemas/file';

/** What keeps bytes from being a file of ours. */
export type Fault = 'empty' | 'tooLarge' | 'notPdf' | 'encrypted' | 'broken' | 'active' | 'tooHard';

/** What was found out of a PDF, or why it is refused. */
export type Inspected = { pages: number } | { fault: Fault };

const inspector = path.join(path.dirname(fileURLToPath(import.meta.url)), 'pdf-inspector.ts');
const opening = '%PDF-';
const longestMs = 15_000;
const mostMegabytes = 512;
const mostPages = 10_000;

const answerSchema = z.union([
  z.object({ pages: z.int().min(1).max(mostPages) }),
  z.object({ fault: z.enum(['broken', 'encrypted', 'active']) }),
]);

/**
 * Judges a PDF by its content: whether it opens, how many pages it has, and that nothing in it runs.
 *
 * It is opened in a process of its own, with limits and without our environment: a parser that a hostile file keeps
 * busy is killed.
 */
export async function inspectPdf(bytes: Buffer, limitMs = longestMs): Promise<Inspected> {
  if (bytes.length === 0) return { fault: 'empty' };
  if (bytes.length > largestFile) return { fault: 'tooLarge' };
  if (bytes.toString('latin1', 0, opening.length) !== opening) return { fault: 'notPdf' };
  if (!endsAsPdf(bytes)) return { fault: 'broken' };
  const answer = await askInspector(bytes, limitMs);
  if (answer === '') return { fault: 'tooHard' };
  const { data } = answerSchema.safeParse(JSON.parse(answer));
  return data ?? { fault: 'broken' };
}

/** Where it ends stands what readers begin with. Payload refuses other endings too, in English. */
function endsAsPdf(bytes: Buffer): boolean {
  const end = bytes.toString('latin1', Math.max(bytes.length - 1024, 0));
  return end.includes('startxref') && end.includes('%%EOF');
}

/** @returns what it wrote; nothing, if it was killed or has died */
async function askInspector(bytes: Buffer, timeout: number): Promise<string> {
  const child = spawn(process.execPath, [`--max-old-space-size=${mostMegabytes}`, inspector], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {} as NodeJS.ProcessEnv, // Next's type of it wants NODE_ENV; the parser wants nothing
    timeout,
    killSignal: 'SIGKILL',
  });
  const started = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  child.stdin.on('error', () => undefined); // it has died, and its answer says so
  child.stdin.end(bytes);
  const [answer] = await Promise.all([text(child.stdout), started]);
  return answer;
}
