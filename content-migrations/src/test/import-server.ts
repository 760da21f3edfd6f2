import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Incoming } from '@gjakova/shared/schemas/import';

/** A request as the server got it. */
export interface Received {
  method?: string;
  path?: string;
  authorization?: string;
  document: Incoming;
}

/** A file as the server got it. */
export interface ReceivedFile {
  said: Record<string, string>;
  bytes: number;
}

/** An answer to give; `null` closes the connection without one. */
export type Given = { status: number; body: unknown; location?: string } | null;

/** Starts a real HTTP server that answers each document as told. It is closed at the end of the `using` block. */
export async function startImportServer(answer: (document: Incoming, attempt: number) => Given, port = 0) {
  const received: Received[] = [];
  const files: ReceivedFile[] = [];
  const reply = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/api/import-file?')) return takeFile(request, response, files);
    const document = await readDocument(request);
    const { method, url: path, headers } = request;
    received.push({ method, path, authorization: headers.authorization, document });
    const attempt = received.filter((earlier) => earlier.document.key === document.key).length;
    const given = answer(document, attempt);
    if (!given) return request.socket.destroy();
    const location = given.location ? { location: given.location } : {};
    response.writeHead(given.status, { 'content-type': 'application/json', ...location });
    response.end(typeof given.body === 'string' ? given.body : JSON.stringify(given.body));
  };
  const server = createServer((request, response) => void reply(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: used } = server.address() as AddressInfo; // listens on a port, so it is no path or null
  return {
    target: { cmsUrl: `http://127.0.0.1:${used}`, importKey: 'the-key' },
    port: used,
    received,
    files,
    keys: () => received.map(({ document }) => document.key),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Takes any file that is not called `bad.pdf`. */
async function takeFile(request: IncomingMessage, response: ServerResponse, files: ReceivedFile[]) {
  const bytes = (await buffer(request)).length;
  const said = Object.fromEntries(new URL(request.url ?? '', 'http://localhost').searchParams);
  files.push({ said, bytes });
  const answer = { outcome: 'created', id: `id of ${said.name}`, sha256: 'a'.repeat(64) };
  const [status, body] = said.name === 'bad.pdf' ? [400, { message: 'It is locked.' }] : [200, answer];
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function readDocument(request: IncomingMessage): Promise<Incoming> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text) as Incoming; // what the client under test sent
}
