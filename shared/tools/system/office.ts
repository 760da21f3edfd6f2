import { z } from 'zod';
import type { Locale } from '../../src/locales.ts';
import type { System } from './system.ts';

const sessionSchema = z.object({ token: z.string() });
const savedSchema = z.object({ doc: z.object({ id: z.string() }) });
const uploadedSchema = z.object({ doc: z.object({ id: z.string(), sha256: z.string() }) });
const listSchema = z.object({ docs: z.array(z.looseObject({ id: z.string() })) });
const submittedSchema = z.object({ doc: z.object({ digest: z.string() }) });

/** Somebody of the information office, who works with the CMS over its API as the panel does. */
export interface Colleague {
  /** Asks the CMS; the path begins below `/api/`. */
  ask: (path: string, method?: string, body?: object) => Promise<Response>;
  /** Uploads a PDF, as the form of the panel does; gives its id and its hash. */
  upload: (name: string, bytes: Buffer) => Promise<{ id: string; sha256: string }>;
  create: (collection: string, content: object) => Promise<string>;
  saveDraft: (collection: string, id: string, change: object, locale?: Locale) => Promise<void>;
  find: (collection: string, where: Record<string, string>) => Promise<z.infer<typeof listSchema>['docs']>;
  /** Asks a colleague to approve; gives the digest of what is to be read. */
  submit: (collection: string, id: string) => Promise<string>;
  approve: (collection: string, id: string, digest: string) => Promise<void>;
  publish: (collection: string, id: string) => Promise<void>;
  withdraw: (collection: string, id: string) => Promise<void>;
  moveToTrash: (collection: string, id: string, reason?: string) => Promise<void>;
}

/** Signs in as one of the first accounts. */
export async function signInAs(who: 'administrator' | 'editor', { ports, named }: System): Promise<Colleague> {
  const api = `http://127.0.0.1:${ports.cms}/api`;
  const password = named[who === 'editor' ? 'editor-password' : 'password'];
  const signedIn = await fetch(`${api}/users/login`, asSent('POST', { email: named[who], password }));
  const { token } = sessionSchema.parse(await signedIn.json());
  const ask: Colleague['ask'] = (path, method = 'GET', body) =>
    fetch(`${api}/${path}`, asSent(method, body, { authorization: `JWT ${token}`, 'accept-language': 'sq' }));
  const must: Must = async (path, method, body) => {
    const answer = await ask(path, method, body);
    const said = await answer.text();
    if (!answer.ok) throw new Error(`${method ?? 'GET'} ${path} was answered ${answer.status}: ${said}`);
    return JSON.parse(said) as unknown;
  };
  return { ask, ...writingBy(must), ...workflowOf(must) };
}

type Must = (path: string, method?: string, body?: object) => Promise<unknown>;

const writingBy = (must: Must): Pick<Colleague, 'upload' | 'create' | 'saveDraft' | 'find'> => ({
  async upload(name, bytes) {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ title: name }));
    form.set('file', new File([new Uint8Array(bytes)], name, { type: 'application/pdf' }));
    return uploadedSchema.parse(await must('attachments', 'POST', form)).doc;
  },
  async create(collection, content) {
    return savedSchema.parse(await must(`${collection}?draft=true&locale=sq&depth=0`, 'POST', content)).doc.id;
  },
  async saveDraft(collection, id, change, locale = 'sq') {
    await must(`${collection}/${id}?draft=true&locale=${locale}&depth=0`, 'PATCH', change);
  },
  async find(collection, where) {
    const query = new URLSearchParams({ locale: 'sq', depth: '0', limit: '0', sort: 'id' });
    for (const [field, value] of Object.entries(where)) query.set(`where[${field}][equals]`, value);
    return listSchema.parse(await must(`${collection}?${query.toString()}`)).docs;
  },
});

const workflowOf = (must: Must): Omit<Colleague, 'ask' | 'upload' | 'create' | 'saveDraft' | 'find'> => ({
  submit: async (collection, id) =>
    submittedSchema.parse(await must(`${collection}/${id}/request-review`, 'POST', {})).doc.digest,
  async approve(collection, id, digest) {
    await must(`${collection}/${id}/approve`, 'POST', { digest });
  },
  async publish(collection, id) {
    await must(`${collection}/${id}?locale=sq&depth=0`, 'PATCH', { _status: 'published' });
  },
  async withdraw(collection, id) {
    await must(`${collection}/${id}/withdraw`, 'POST', { reason: 'withdrawn' });
  },
  async moveToTrash(collection, id, reason) {
    await must(`${collection}/${id}/move-to-trash`, 'POST', { reason });
  },
});

/** Publishes what two people have to agree to: one submits, the other approves. */
export async function publishTogether(author: Colleague, approver: Colleague, collection: string, id: string) {
  await approver.approve(collection, id, await author.submit(collection, id));
  await author.publish(collection, id);
}

/** A form says by itself what it is; anything else goes as JSON. */
function asSent(method: string, body?: object, headers: Record<string, string> = {}): RequestInit {
  if (body instanceof FormData) return { method, headers, body };
  return { method, headers: { ...headers, 'content-type': 'application/json' }, body: body && JSON.stringify(body) };
}
