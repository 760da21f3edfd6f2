import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { fewAtOnce } from '../authentication/few-at-once';
import { isForServices } from '../endpoints/for-service';
import { forStaff } from '../endpoints/for-staff';

/** What people ask of their accounts before they are signed in. The last three only say why they are refused. */
const beforeSignIn = ['/login', '/me', '/forgot-password', '/reset-password', '/first-register'];
const signedIn = ['/logout', '/refresh-token', '/unlock'];
const mostSignInsAtOnce = 8;

/**
 * Keeps every endpoint to staff, Payload's own and any that is added, but those of services and the few that are asked
 * before somebody is signed in. Access to each collection is decided behind that.
 */
export function closeEndpoints(config: SanitizedConfig): SanitizedConfig {
  config.endpoints = closed(config.endpoints) as typeof config.endpoints; // Payload's type wants each field filled in
  for (const global of config.globals) {
    global.endpoints = global.endpoints && closed(global.endpoints.filter(isPossible(Boolean(global.versions))));
  }
  for (const collection of config.collections) {
    const open = collection.slug === config.admin.user ? beforeSignIn : [];
    collection.endpoints = closed(neededOf(collection, collection.endpoints || []), open);
  }
  return config;
}

/** Without those that Payload gives to every collection, also where they fail or nobody may use them. */
function neededOf({ slug, auth, versions }: SanitizedCollectionConfig, endpoints: Endpoint[]): Endpoint[] {
  if (slug === 'payload-kv') return [];
  if (slug === 'payload-preferences') return endpoints.filter(isOfThePanel);
  const isSigningIn = ({ path }: Endpoint) => [...beforeSignIn, ...signedIn].includes(path);
  const signsIn = auth && !auth.disableLocalStrategy;
  return endpoints.filter(isPossible(Boolean(versions))).filter((endpoint) => signsIn || !isSigningIn(endpoint));
}

const isOfThePanel = ({ method, path }: Endpoint) => path === '/:key' && method !== 'delete';

/** E-mail is not verified, and whether there are accounts is nobody's business. */
const isPossible =
  (hasVersions: boolean) =>
  ({ path }: Endpoint): boolean =>
    !['/verify/:id', '/init'].includes(path) && (hasVersions || !path.startsWith('/versions'));

// Payload shares the objects among collections: each gets its own.
const closed = (endpoints: Endpoint[], open: string[] = []): Endpoint[] =>
  endpoints.map((endpoint) => ({ ...endpoint, handler: guarded(endpoint, open) }));

function guarded({ path, handler }: Endpoint, open: string[]): Endpoint['handler'] {
  if (isForServices(handler)) return handler;
  if (!open.includes(path)) return forStaff(handler);
  return path === '/login' ? fewAtOnce(mostSignInsAtOnce, handler) : handler;
}
