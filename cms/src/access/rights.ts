import type { Intent } from '../hooks/intents';
import type { Actor, Role } from './actors';

const editing: Intent[] = ['create', 'save draft', 'restore version', 'duplicate', 'submit'];
const publishing: Intent[] = ['review', 'publish', 'withdraw', 'trash', 'restore from trash'];

const rightsOfRoles: Record<Role, Intent[]> = {
  administrator: [...editing, ...publishing, 'delete'],
  editor: [...editing, ...publishing],
  author: editing, // in the own department: hooks/own-part.ts
  translator: ['save draft'], // texts in Serbian and English: hooks/own-part.ts
  'alert-publisher': [],
};

/** Says whether somebody may do something with a document of a public kind. Nobody may change many at once. */
export function may(actor: Actor, intent: Intent): boolean {
  switch (actor.kind) {
    case 'person':
      return rightsOfRoles[actor.role].includes(intent);
    case 'loader':
      return ['create', 'save draft', 'publish'].includes(intent);
    case 'nobody':
      return false;
  }
}
