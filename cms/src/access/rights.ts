import type { Intent } from '../hooks/intents';
import type { Actor, Role } from './actors';

const editing: Intent[] = ['create', 'save draft', 'restore version', 'duplicate'];
const publishing: Intent[] = ['publish', 'withdraw', 'trash', 'restore from trash'];

const rightsOfRoles: Record<Role, Intent[]> = {
  administrator: [...editing, ...publishing, 'delete'],
  editor: [...editing, ...publishing],
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
