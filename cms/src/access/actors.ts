import type { PayloadRequest } from 'payload';

export const roles = ['administrator', 'editor'] as const;
export type Role = (typeof roles)[number];

/** Who does something: a person, the loader of imports, or nobody that we know. */
export type Actor = { kind: 'person'; id: string; role: Role } | { kind: 'loader' } | { kind: 'nobody' };

/**
 * The context of a request that loads content. A symbol cannot come from outside, which speaks JSON.
 *
 * Registered by name, because Next may load this module more than once in a process.
 */
export const asLoader = { actor: Symbol.for('gjakova: the loader') };

/** Who does this. Being allowed by `overrideAccess` makes nobody somebody. */
export function actorOf(req: PayloadRequest): Actor {
  if (req.context.actor === asLoader.actor) return { kind: 'loader' };
  if (req.user?.collection !== 'users') return { kind: 'nobody' };
  const { id, role } = req.user as unknown as { id: string; role: Role }; // the fields of Users.ts
  return { kind: 'person', id, role };
}

/** How reviews name who did something. */
export const nameOf = (actor: Actor): string => (actor.kind === 'person' ? actor.id : actor.kind);
