import type { Endpoint, SanitizedConfig } from 'payload';
import { fewAtOnce } from '../authentication/few-at-once';
import { isForServices } from '../endpoints/for-service';
import { forStaff } from '../endpoints/for-staff';

/** What people ask of their accounts before they are signed in. The last three only say why they are refused. */
const beforeSignIn = ['/login', '/me', '/forgot-password', '/reset-password', '/first-register'];

/** Payload's own that make no sense here: e-mail is not verified, and whether there are accounts is nobody's business. */
const absent = ['/verify/:id', '/init'];

const mostSignInsAtOnce = 8;

/**
 * Keeps every endpoint to staff, Payload's own and any that is added, but those of services and the few that are asked
 * before somebody is signed in. Access to each collection is decided behind that.
 */
export function closeEndpoints(config: SanitizedConfig): SanitizedConfig {
  config.endpoints = closed(config.endpoints) as typeof config.endpoints; // Payload's type wants each field filled in
  for (const global of config.globals) global.endpoints = global.endpoints && closed(global.endpoints);
  for (const collection of config.collections) {
    const open = collection.slug === config.admin.user ? beforeSignIn : [];
    collection.endpoints = collection.endpoints && closed(collection.endpoints, open);
  }
  return config;
}

// Payload shares the objects among collections: each gets its own.
const closed = (endpoints: Endpoint[], open: string[] = []): Endpoint[] =>
  endpoints
    .filter(({ path }) => !absent.includes(path))
    .map((endpoint) => ({ ...endpoint, handler: guarded(endpoint, open) }));

function guarded({ path, handler }: Endpoint, open: string[]): Endpoint['handler'] {
  if (isForServices(handler)) return handler;
  if (!open.includes(path)) return forStaff(handler);
  return path === '/login' ? fewAtOnce(mostSignInsAtOnce, handler) : handler;
}
