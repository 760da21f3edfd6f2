import type { PayloadRequest } from 'payload';
import { idOf } from '../fields/id-of';

/** What people are for, as `Users.ts` keeps it: from all rights to reading only. */
export const roles = ['administrator', 'editor', 'author', 'translator', 'alert-publisher'] as const;
export type Role = (typeof roles)[number];

/** Somebody who is signed in to the panel. */
export interface Person {
  kind: 'person';
  id: string;
  email: string;
  role: Role;
  /** Where an author works. */
  department: string | undefined;
}

/** Who does something: a person, the loader of imports, or nobody that we know. */
export type Actor = Person | { kind: 'loader' } | { kind: 'nobody' };

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
  const { id, email, role, department } = req.user as unknown as Person; // the fields of Users.ts
  return { kind: 'person', id, email, role, department: idOf(department) };
}

/** How reviews name who did something: the account, which outlives a change of its e-mail. */
export const nameOf = (actor: Actor): string => (actor.kind === 'person' ? actor.id : actor.kind);
