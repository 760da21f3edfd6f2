import { handleEndpoints } from 'payload';
import type { Town } from './a-town';
import { aPdf } from './a-pdf';
import { must } from './doors';
import type { Answer } from './start-payload';
import { documentsOf, wholeDocuments } from './whole-documents';

interface Upload {
  bytes?: Buffer;
  /** As it is called where it comes from. */
  name?: string;
  facts?: object;
  language?: string;
}

/** Sends a file as the panel does. @param address `/attachments`, or one of them */
export async function send(
  { cms }: Town,
  auth: string | undefined,
  { bytes, name = 'Leje ndërtimi.pdf', facts = {}, language = 'en' }: Upload = {},
  [method, address]: [string, string] = ['POST', '/attachments'],
): Promise<Answer> {
  const form = new FormData();
  form.set('_payload', JSON.stringify({ title: 'Formulari i lejes', ...facts }));
  form.set('file', new File([new Uint8Array(bytes ?? (await aPdf()))], name, { type: 'application/pdf' }));
  const sent = new Response(form);
  const body = await sent.arrayBuffer();
  const headers = new Headers({ 'accept-language': language, 'content-length': String(body.byteLength) });
  headers.set('content-type', sent.headers.get('content-type') ?? '');
  if (auth) headers.set('authorization', auth);
  const request = new Request(`http://localhost:3000/api${address}`, { method, headers, body });
  const response = await handleEndpoints({ config: cms.config, request });
  return { status: response.status, body: await response.json() };
}

/** A file that is there, with all that is stored of it. */
export async function anAttachment(town: Town, upload: Upload = {}) {
  const { status, body } = await send(town, town.people.editor.auth, upload);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.doc;
}

/** A notice that names a file, as a draft, with what is done with it. */
export async function aNoticeWith(town: Town, file: string) {
  const documents = documentsOf(town, 'notice');
  const content = wholeDocuments.notice({ department: town.urbanism });
  const { doc } = must(
    await documents.create({ ...content, title: `Konkurs ${file}`, documents: [{ title: 'Teksti', file }] }),
  );
  return { ...documents, id: doc.id as string };
}
