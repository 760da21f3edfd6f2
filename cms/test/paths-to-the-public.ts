import type { Town } from './a-town';
import type { Answer, Door } from './doors';

export type Name = 'administrator' | 'editor' | 'service' | 'anonymous' | 'nobody';

/** One way to do something with a document. */
export interface Path {
  name: string;
  /** Who gets through; everybody else is refused, and the public sees what it saw. */
  allowed: Name[];
  on?: 'draft' | 'published' | 'published with a newer draft' | 'trashed';
  run: (door: Door, id: string, town: Town) => Promise<Answer>;
  /** Only where REST and the Local API differ by design. */
  allowedByRest?: Name[];
  allowedLocally?: Name[];
}

const aTime = new Date().toISOString();
export const anything = { title: 'Tjetër', summary: 'x' };
export const reason = { withdrawalReason: 'withdrawn' };
export const editors: Name[] = ['administrator', 'editor'];
const complete = ({ urbanism }: Town) => ({ title: `Ndryshe ${Math.random()}`, department: urbanism });
export const byId = (id: string) => ({ id: { equals: id } });

/** Making, saving, publishing and withdrawing. */
export const pathsToThePublic: Path[] = [
  { name: 'create a draft', allowed: editors, run: (door, _, town) => door.create(complete(town), { draft: true }) },
  { name: 'create without a draft flag', allowed: editors, run: (door, _, town) => door.create(complete(town)) },
  {
    name: 'create published',
    allowed: editors,
    run: (door, _, town) => door.create({ ...complete(town), _status: 'published' }),
  },
  {
    name: 'create published without what it needs',
    allowed: [],
    run: (door) => door.create({ ...anything, _status: 'published' }),
  },
  {
    name: 'create in the trash',
    allowed: [],
    run: (door, _, town) => door.create({ ...complete(town), deletedAt: aTime }),
  },
  {
    name: 'save a draft',
    allowed: editors,
    on: 'draft',
    run: (door, id) => door.update(id, anything, { draft: true }),
  },
  {
    name: 'save a translation',
    allowed: editors,
    on: 'draft',
    run: (door, id) => door.update(id, anything, { draft: true, locale: 'sr' }),
  },
  {
    name: 'save a draft over a published one',
    allowed: editors,
    on: 'published',
    run: (door, id) => door.update(id, anything, { draft: true }),
  },
  {
    name: 'autosave',
    allowed: editors,
    on: 'published',
    run: (door, id) => door.update(id, anything, { draft: true, autosave: true }),
  },
  { name: 'publish', allowed: editors, on: 'draft', run: (door, id) => door.update(id, { _status: 'published' }) },
  {
    name: 'publish with the draft flag',
    allowed: editors,
    on: 'draft',
    run: (door, id) => door.update(id, { _status: 'published' }, { draft: true }),
  },
  {
    name: 'publish one language only',
    allowed: [],
    on: 'draft',
    run: (door, id) => door.update(id, { _status: 'published' }, { publishSpecificLocale: 'sr' }),
  },
  {
    name: 'publishAllLocales without a status',
    allowed: [],
    on: 'draft',
    run: (door, id) => door.update(id, {}, { publishAllLocales: true }),
  },
  {
    name: 'unpublishAllLocales without a status',
    allowed: [],
    on: 'published',
    run: (door, id) => door.update(id, {}, { unpublishAllLocales: true }),
  },
  { name: 'PATCH without saying what', allowed: [], on: 'published', run: (door, id) => door.update(id, anything) },
  {
    name: 'PATCH over a newer draft',
    allowed: [],
    on: 'published with a newer draft',
    run: (door, id) => door.update(id, { internalNote: 'x' }),
  },
  {
    name: 'withdraw',
    allowed: editors,
    on: 'published',
    run: (door, id) => door.update(id, { _status: 'draft', ...reason }),
  },
  {
    name: 'withdraw without a reason',
    allowed: [],
    on: 'published',
    run: (door, id) => door.update(id, { _status: 'draft' }),
  },
  {
    name: 'withdraw and edit',
    allowed: [],
    on: 'published',
    run: (door, id) => door.update(id, { _status: 'draft', ...reason, title: 'x' }),
  },
];
