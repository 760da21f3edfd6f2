import type { Town } from './a-town';
import { anAttachment } from './an-upload';

/** What an endpoint is asked about. */
export interface Subject {
  id: string;
  version?: string;
  email?: string;
  filename?: string;
}

/** A request to an endpoint that somebody who may get through gets through. */
export interface Call {
  method: string;
  address: string;
  body?: unknown;
}

/** The id of what is asked for where there is nothing. */
export const notThere = 'x';

const aPassword = 'nine blue umbrellas sing';
const draftInSerbian = '?draft=true&locale=sr';

/** Where an endpoint wants more than `{}`: a query, or what it reads before it asks who may. */
const special: Record<string, (subject: Subject, town: Town) => { query?: string; body?: unknown }> = {
  'patch /': ({ id }) => ({ query: `?where[id][equals]=${id}` }),
  'delete /': ({ id }) => ({ query: `?where[id][equals]=${id}` }),
  'patch /:id': (_, { urbanism }) => ({ query: draftInSerbian, body: { department: urbanism } }),
  'post /': (_, { urbanism }) => ({ query: '?draft=true', body: { title: 'Titull', department: urbanism } }),
  'post /:id/duplicate': () => ({ query: '?draft=true' }),
  'post /versions/:id': () => ({ query: '?draft=true' }),
  'post /:id/approve': () => ({ body: { digest: 'x' } }),
  'post /:id/ask-for-changes': () => ({ body: { note: 'Shkurtojeni.' } }),
  'post /:id/withdraw': () => ({ body: { reason: 'withdrawn' } }),
  'get /changes': () => ({ query: '?after=0' }),
  'post /unlock': ({ email }) => ({ body: { email } }),
  'post /forgot-password': ({ email }) => ({ body: { email } }),
  'post /reset-password': () => ({ body: { token: 'x', password: aPassword } }),
  'post /first-register': () => ({ body: { email: 'first@example.test', password: aPassword } }),
};

/** @param endpoint method and path, as in the table */
export function callOf(endpoint: string, place: string, subject: Subject, town: Town): Call {
  const [method, path] = endpoint.split(' ');
  const { query = '', body = method === 'get' ? undefined : {} } = special[endpoint]?.(subject, town) ?? {};
  const id = path.startsWith('/versions/') ? (subject.version ?? notThere) : subject.id;
  const filled = path
    .replace(/:id\??|:key/, id)
    .replace(':filename', subject.filename ?? notThere)
    .replace(/\/$/, '');
  return { method: method.toUpperCase(), address: `${place}${filled}${query}`, body };
}

/** Something of a collection to ask about: a draft of a public kind, an account, or any row that there is. */
export async function subjectOf(collection: string, town: Town): Promise<Subject> {
  const { publicKinds } = await import('../src/workflow/public-kinds');
  if (collection === 'users') return anAccount(town);
  if (collection === 'attachments') return anAttachment(town);
  if (Object.values(publicKinds).some((kind) => kind.collection === collection)) return aDraftOf(collection, town);
  if (!(collection in town.payload.collections)) return { id: notThere };
  const { docs } = await town.payload.find({ collection, sort: 'id', limit: 1 });
  return { id: String(docs[0]?.id ?? notThere) };
}

async function aDraftOf(collection: string, town: Town): Promise<Subject> {
  const { body, status } = await town.cms.rest('POST', `/${collection}?draft=true`, {
    auth: town.people.editor.auth,
    body: { title: 'Leje', department: town.urbanism },
  });
  if (status !== 201) throw new Error(`${collection}: ${status} ${JSON.stringify(body)}`);
  const { docs } = await town.payload.findVersions({
    collection,
    where: { parent: { equals: body.doc.id } },
    sort: '-createdAt',
    limit: 1,
  });
  return { id: body.doc.id, version: docs[0].id };
}

async function anAccount(town: Town): Promise<Subject> {
  const email = `subject-${Math.random()}@example.test`;
  const body = { email, password: aPassword, role: 'translator' };
  const { auth } = town.people.administrator;
  const answer = await town.cms.rest('POST', '/users', { auth, body });
  return { id: answer.body.doc.id, email };
}
