import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { refusal, unclear } from '../messages/refuse';

const limit = 1024 * 1024;

/**
 * The body of a request, checked.
 *
 * @throws refusals: 413 above 1 MB, 400 for what is not JSON or not of the schema, with the path of each error
 */
export async function readBody<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  const text = (await readBytes(req, limit)).toString('utf8');
  const parsed = schema.safeParse(parseJson(req, text));
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw unclear(req, ({ notValid }) => notValid, errors);
}

/**
 * The bytes of a body.
 *
 * @throws refusal: 413 as soon as there are more of them than `most`
 */
export async function readBytes(req: PayloadRequest, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = req.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > most) {
      await reader?.cancel();
      throw refusal(req, 413, ({ tooLarge }) => tooLarge(`${Math.floor(most / 1_000_000)} MB`));
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}

function parseJson(req: PayloadRequest, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unclear(req, ({ notJson }) => notJson);
  }
}
