import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { fewAtOnce } from '../authentication/few-at-once';
import { isForServices } from '../endpoints/for-service';
import { forStaff } from '../endpoints/for-staff';
import { withReadableQuery } from '../endpoints/with-readable-query';

/** What is asked before somebody is signed in. The last three only say why they are refused. */
const beforeSignIn = [
  'get /me',
  'post /login',
  'post /forgot-password',
  'post /reset-password',
  'post /first-register',
];
const signedIn = ['post /logout', 'post /refresh-token', 'post /unlock'];

/** The page that is shown after signing out asks for preferences too: nobody has none. */
const openAt: Record<string, string[] | undefined> = { users: beforeSignIn, 'payload-preferences': ['get /:key'] };
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
    collection.endpoints = closed(neededOf(collection, collection.endpoints || []), openAt[collection.slug]);
  }
  return config;
}

/** Without those that Payload gives to every collection, also where they fail or nobody may use them. */
function neededOf({ slug, auth, versions }: SanitizedCollectionConfig, endpoints: Endpoint[]): Endpoint[] {
  if (slug === 'payload-kv') return [];
  if (slug === 'payload-preferences') return endpoints.filter(isOfThePanel);
  const isSigningIn = (endpoint: Endpoint) => [...beforeSignIn, ...signedIn].includes(nameOf(endpoint));
  const signsIn = auth && !auth.disableLocalStrategy;
  return endpoints.filter(isPossible(Boolean(versions))).filter((endpoint) => signsIn || !isSigningIn(endpoint));
}

const isOfThePanel = ({ method, path }: Endpoint) => path === '/:key' && method !== 'delete';

/** E-mail is not verified, whether there are accounts is nobody's business, and files come from people, not from the web. */
const isPossible =
  (hasVersions: boolean) =>
  ({ path }: Endpoint): boolean =>
    !['/verify/:id', '/init', '/paste-url/:id?'].includes(path) && (hasVersions || !path.startsWith('/versions'));

const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`;

// Payload shares the objects among collections: each gets its own.
const closed = (endpoints: Endpoint[], open: string[] = []): Endpoint[] =>
  endpoints.map((endpoint) => ({ ...endpoint, handler: guarded(endpoint, open) }));

function guarded(endpoint: Endpoint, open: string[]): Endpoint['handler'] {
  const { handler } = endpoint;
  if (isForServices(handler)) return handler;
  if (!open.includes(nameOf(endpoint))) return forStaff(withReadableQuery(handler));
  return nameOf(endpoint) === 'post /login' ? fewAtOnce(mostSignInsAtOnce, handler) : handler;
}
