import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Changes the lines of an answer on their way. */
export type Change = (line: string) => string;

/** A way between two processes that a test can close, and on which it can change what passes. */
export interface Gateway {
  address: string;
  /** From now on nobody answers there. */
  close(): Promise<void>;
  open(): Promise<void>;
}

/** Passes on to a port of this machine whatever it is asked. */
export async function openGateway(target: number, change: Change = (line) => line): Promise<Gateway> {
  let port = 0;
  let server: Server;
  const open = async () => {
    server = createServer((request, response) => void passOn(request, response, target, change));
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port; // it listens on TCP
  };
  await open();
  return {
    address: `http://127.0.0.1:${port}`,
    open,
    async close() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

async function passOn(request: IncomingMessage, response: ServerResponse, port: number, change: Change): Promise<void> {
  const { method, url = '/', headers } = request;
  const body = await buffer(request);
  const passed = Object.entries(headers).flatMap(([name, value]) => (isPassed(name) ? [[name, String(value)]] : []));
  try {
    const init = { method, headers: passed as [string, string][], redirect: 'manual' as const };
    const answer = await fetch(`http://127.0.0.1:${port}${url}`, body.length > 0 ? { ...init, body } : init);
    const text = (await answer.text()).split('\n').map(change).join('\n');
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain' });
    response.end(text);
  } catch {
    response.destroy(); // whoever is behind the gateway does not answer: nor does it
  }
}

/** Headers of the connection itself are not for the next one. */
const isPassed = (name: string): boolean =>
  !['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive'].includes(name);
