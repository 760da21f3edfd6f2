import { z } from 'zod';
import type { System } from '../system/system.ts';

const sessionSchema = z.object({ token: z.string() });
const proceduresSchema = z.object({
  docs: z.array(z.object({ id: z.string(), slug: z.string(), summary: z.string().nullish() })),
});
const receiptsSchema = z.object({
  docs: z.array(
    z.object({
      sequence: z.number(),
      locale: z.string(),
      release: z.number(),
      state: z.string(),
      step: z.string().nullish(),
      reason: z.string().nullish(),
    }),
  ),
});

/** A procedure, as far as the Albanian part of it matters here. */
export type Procedure = z.infer<typeof proceduresSchema>['docs'][number];

/** What the CMS keeps of a publication in one language. */
export type KeptReceipt = z.infer<typeof receiptsSchema>['docs'][number];

/** How the CMS answered a request to publish; status 0: the connection broke off. */
export interface Answer {
  status: number;
  body: string;
}

/** Somebody of the information office, who works with the CMS over its API as the panel does. */
export interface Staff {
  procedure(title: string): Promise<Procedure>;
  someProcedures(howMany: number): Promise<Procedure[]>;
  /** Publishes a procedure with other values. */
  publish(id: string, change: { summary: string; internalNote?: string }): Promise<Answer>;
  /** The receipts of a procedure after an entry of the outbox. */
  receiptsOf(id: string, after: number): Promise<KeptReceipt[]>;
}

/** Signs in as the first administrator. */
export async function signIn({ ports, named }: System): Promise<Staff> {
  const api = `http://127.0.0.1:${ports.cms}/api`;
  const credentials = { email: named.administrator, password: named.password };
  const signedIn = await fetch(`${api}/users/login`, asJson('POST', credentials));
  const { token } = sessionSchema.parse(await signedIn.json());
  const authorization = `JWT ${token}`;
  const read = async (path: string, query: Record<string, string>): Promise<unknown> => {
    const answer = await fetch(`${api}/${path}?${String(new URLSearchParams(query))}`, { headers: { authorization } });
    return answer.json();
  };
  return {
    async procedure(title) {
      const { docs } = proceduresSchema.parse(
        await read('procedures', { 'where[title][equals]': title, locale: 'sq' }),
      );
      if (!docs[0]) throw new Error(`There is no procedure with the title "${title}".`);
      return docs[0];
    },
    async someProcedures(howMany) {
      const query = { sort: 'id', limit: String(howMany), locale: 'sq' };
      return proceduresSchema.parse(await read('procedures', query)).docs;
    },
    publish(id, change) {
      const request = asJson('PATCH', { ...change, _status: 'published' }, { authorization, 'Accept-Language': 'sq' });
      return send(`${api}/procedures/${id}?locale=sq&depth=0`, request);
    },
    async receiptsOf(id, after) {
      const where = { 'where[publicId][equals]': id, 'where[sequence][greater_than]': String(after) };
      return receiptsSchema.parse(await read('receipts', { ...where, sort: 'locale', limit: '0' })).docs;
    },
  };
}

function asJson(method: string, body: object, headers: Record<string, string> = {}): RequestInit {
  return { method, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

async function send(url: string, request: RequestInit): Promise<Answer> {
  try {
    const answer = await fetch(url, request);
    return { status: answer.status, body: await answer.text() };
  } catch (error) {
    return { status: 0, body: String(error) }; // the process that was asked has died
  }
}
