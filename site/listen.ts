import { createServer, type Server } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';

type Fetch = (request: Request) => Response | Promise<Response>;

/** A proxy keeps its connections for a minute: closing one first would reset a request that is on its way. */
const keepAliveTimeout = 65_000;

/**
 * Serves on 127.0.0.1; resolves when it listens.
 *
 * @param variable what sets the port, for the message when it is taken
 * @param onError what to answer to a request that is none
 */
export function listen(answer: Fetch, port: number, variable: string, onError = answerToError): Promise<Server> {
  const listener = getRequestListener(answer, { overrideGlobalObjects: false, errorHandler: onError });
  const options = { keepAliveTimeout, headersTimeout: 10_000, requestTimeout: 30_000 };
  const server = createServer(options, (request, response) => void listener(request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? taken(port, variable) : error),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

const taken = (port: number, variable: string) =>
  new Error(`Port ${port} is in use by another process: stop it, or set ${variable} to a free one.`);

/** A request that is none (an address that cannot be read) is the client's fault; anything else is ours. */
export const answerToError = (error: unknown): Response =>
  error instanceof RequestError
    ? new Response('This is no valid request.', { status: 400 })
    : new Response('Something went wrong here.', { status: 500 });
