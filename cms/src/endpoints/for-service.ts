import type { PayloadHandler, PayloadRequest } from 'payload';
import { refusal } from '../messages/refuse';

/** What a service key is for. */
export type Purpose = 'publisher' | 'import' | 'setup';

const handlers = new WeakSet<PayloadHandler>();

/** Whether an endpoint is one of those that let in services, and nobody else. */
export const isForServices = (handler: PayloadHandler): boolean => handlers.has(handler);

function keepToServices(handler: PayloadHandler): PayloadHandler {
  handlers.add(handler);
  return handler;
}

/** Lets in only the service with the key of a purpose: nobody else, not even an administrator. */
export const forService = (purpose: Purpose, handle: PayloadHandler): PayloadHandler =>
  keepToServices((req) => {
    if (purposeOf(req) === purpose) return handle(req);
    throw refusal(req, req.user ? 403 : 401, ({ serviceKey }) => serviceKey(purpose));
  });

/** Lets in every service. */
export const forAnyService = (handle: PayloadHandler): PayloadHandler =>
  keepToServices((req) => {
    if (purposeOf(req)) return handle(req);
    throw refusal(req, req.user ? 403 : 401, ({ anyServiceKey }) => anyServiceKey);
  });

function purposeOf({ user }: PayloadRequest): Purpose | undefined {
  if (user?.collection !== 'services') return undefined;
  return (user as unknown as { purpose: Purpose }).purpose; // the fields of Services.ts
}
