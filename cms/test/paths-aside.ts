import { anything, byId, editors, reason, writers, type Path } from './paths-to-the-public';

const aTime = new Date().toISOString();

/** The trash, earlier versions, copies, many at once, and deleting. */
export const pathsAside: Path[] = [
  {
    name: 'trash',
    allowed: editors,
    on: 'published',
    run: (door, id) => door.update(id, { deletedAt: aTime, ...reason }),
  },
  {
    name: 'trash without a reason',
    allowed: [],
    on: 'published',
    run: (door, id) => door.update(id, { deletedAt: aTime }),
  },
  { name: 'trash a draft', allowed: editors, on: 'draft', run: (door, id) => door.update(id, { deletedAt: aTime }) },
  {
    name: 'trash as a draft',
    allowed: [],
    on: 'published',
    run: (door, id) => door.update(id, { deletedAt: aTime, ...reason }, { draft: true }),
  },
  {
    name: 'trash and publish',
    allowed: [],
    on: 'draft',
    run: (door, id) => door.update(id, { deletedAt: aTime, _status: 'published' }),
  },
  {
    name: 'restore a published version without the draft flag',
    allowed: [],
    on: 'published with a newer draft',
    run: async (door, id, town) => door.restoreVersion((await town.versions(id, 'published'))[0]),
  },
  {
    name: 'restore a draft version without the draft flag',
    allowed: [],
    on: 'published',
    run: async (door, id, town) => door.restoreVersion((await town.versions(id, 'draft'))[0]),
  },
  {
    // The Local API does not pass `draft` on: there every restore would go to the public, and is refused.
    name: 'restore a version as a draft',
    allowed: writers,
    allowedLocally: [],
    on: 'published',
    run: async (door, id, town) => door.restoreVersion((await town.versions(id, 'draft'))[0], { draft: true }),
  },
  {
    name: 'duplicate with the draft flag',
    allowed: writers,
    on: 'published',
    run: (door, id) => door.duplicate(id, { draft: true }),
  },
  {
    name: 'duplicate without the draft flag',
    allowed: writers,
    on: 'published',
    run: (door, id) => door.duplicate(id, { draft: false }),
  },
  {
    name: 'publish many by where',
    allowed: [],
    on: 'approved',
    run: (door, id) => door.updateWhere(byId(id), { _status: 'published' }),
  },
  {
    name: 'edit many by where',
    allowed: [],
    on: 'published',
    run: (door, id) => door.updateWhere(byId(id), { internalNote: 'x' }),
  },
  {
    name: 'trash many by where',
    allowed: [],
    on: 'published',
    run: (door, id) => door.updateWhere(byId(id), { deletedAt: aTime, ...reason }),
  },
  {
    name: 'restore from the trash as a draft',
    allowed: editors,
    on: 'trashed',
    run: (door, id) => door.update(id, { deletedAt: null, _status: 'draft' }, { trash: true }),
  },
  {
    name: 'restore from the trash as it was',
    allowed: [],
    on: 'trashed',
    run: (door, id) => door.update(id, { deletedAt: null }, { trash: true }),
  },
  {
    name: 'restore from the trash as published',
    allowed: [],
    on: 'trashed',
    run: (door, id) => door.update(id, { deletedAt: null, _status: 'published' }, { trash: true }),
  },
  {
    name: "restore from the trash with the panel's button (by where)",
    allowed: [],
    on: 'trashed',
    run: (door, id) => door.updateWhere(byId(id), { deletedAt: null, _status: 'draft' }),
  },
  {
    name: 'edit in the trash',
    allowed: [],
    on: 'trashed',
    run: (door, id) => door.update(id, anything, { trash: true, draft: true }),
  },
  { name: 'delete what was public', allowed: [], on: 'published', run: (door, id) => door.remove(id) },
  {
    name: 'delete what is in the trash and was public',
    allowed: [],
    on: 'trashed',
    run: (door, id) => door.remove(id, { trash: true }),
  },
  {
    name: 'delete a draft',
    allowed: ['administrator'],
    allowedByRest: [],
    on: 'draft',
    run: (door, id) => door.remove(id),
  },
  {
    name: 'empty the trash',
    allowed: [],
    on: 'trashed',
    run: (door) => door.removeWhere({ deletedAt: { exists: true } }),
  },
];
