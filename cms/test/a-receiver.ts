import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

export interface Received {
  id: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** How a receiver answers; `never` takes the message and says nothing. */
export type Reply = { status: number; headers?: Record<string, string> } | 'never';

/** One that webhooks are sent to: a real server on a port of its own. */
export interface Receiver {
  target: string;
  received: Received[];
  /** How it answers from now on. */
  reply: Reply;
  stop: () => Promise<void>;
}

export async function aReceiver(reply: Reply = { status: 204 }): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ id: String(request.headers['webhook-id']), headers: request.headers, body });
      if (receiver.reply !== 'never')
        response.writeHead(receiver.reply.status, receiver.reply.headers).end('an answer');
    });
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  const receiver: Receiver = { target: `http://127.0.0.1:${port}/webhook`, received, reply, stop };
  return receiver;
}

/** Whether a message is believed by who knows this secret only. */
export function isSignedBy(secret: string, { headers, body }: Received): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>, { jsonParse: false }); // one value each
    return true;
  } catch {
    return false;
  }
}
