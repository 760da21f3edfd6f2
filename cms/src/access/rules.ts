import type { PayloadRequest } from 'payload';
import { actorOf } from './actors';

interface Who {
  req: PayloadRequest;
}

/** Those who manage users. */
export function administrators({ req }: Who): boolean {
  const actor = actorOf(req);
  return actor.kind === 'person' && actor.role === 'administrator';
}

/** Everybody who signs in to the panel. Services are not staff: they have their endpoints, and read nothing else. */
export const staff = ({ req }: Who): boolean => req.user?.collection === 'users';

export const nobody = (): boolean => false;
