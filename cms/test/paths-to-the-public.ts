import type { Town } from './a-town';
import type { Answer, Door } from './doors';

export type Name =
  | 'administrator'
  | 'editor'
  | 'author'
  | 'author of another department'
  | 'translator'
  | 'alert publisher'
  | 'service'
  | 'anonymous'
  | 'nobody';

/** A state in which a procedure of the first department is built for a path. */
export type State =
  | 'draft'
  | 'submitted'
  | 'approved'
  | 'approved, then changed'
  | 'published'
  | 'published with a newer draft'
  | 'withdrawn'
  | 'trashed';

/** One way to do something with a document. */
export interface Path {
  name: string;
  /** Who gets through; everybody else is refused, and the public sees what it saw. */
  allowed: Name[];
  on?: State;
  run: (door: Door, id: string, town: Town) => Promise<Answer>;
  /** Only where REST and the Local API differ by design. */
  allowedByRest?: Name[];
  allowedLocally?: Name[];
}

const aTime = new Date().toISOString();
export const anything = { title: 'Tjetër', summary: 'x' };
export const reason = { withdrawalReason: 'withdrawn' };
export const editors: Name[] = ['administrator', 'editor'];
export const writers: Name[] = [...editors, 'author'];
const complete = ({ urbanism }: Town) => ({ title: `Ndryshe ${Math.random()}`, department: urbanism });
export const byId = (id: string) => ({ id: { equals: id } });

/** Making, saving, publishing and withdrawing. */
export const pathsToThePublic: Path[] = [
  { name: 'create a draft', allowed: writers, run: (door, _, town) => door.create(complete(town), { draft: true }) },
  { name: 'create without a draft flag', allowed: writers, run: (door, _, town) => door.create(complete(town)) },
  {
    name: 'create published',
    allowed: [],
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
    name: 'create for another department',
    allowed: ['administrator', 'editor', 'author of another department'],
    run: (door, _, town) => door.create({ ...complete(town), department: town.education }, { draft: true }),
  },
  {
    name: 'save a draft',
    allowed: writers,
    on: 'draft',
    run: (door, id) => door.update(id, anything, { draft: true }),
  },
  {
    name: 'hand over to another department',
    allowed: editors,
    on: 'draft',
    run: (door, id, town) => door.update(id, { department: town.education }, { draft: true }),
  },
  {
    name: 'change in a translation what is the same in all languages',
    allowed: writers,
    on: 'draft',
    run: (door, id) => door.update(id, { internalNote: 'x' }, { draft: true, locale: 'sr' }),
  },
  {
    name: 'save a translation',
    allowed: [...writers, 'translator'],
    on: 'draft',
    run: (door, id) => door.update(id, anything, { draft: true, locale: 'sr' }),
  },
  {
    name: 'save a draft over a published one',
    allowed: writers,
    on: 'published',
    run: (door, id) => door.update(id, anything, { draft: true }),
  },
  {
    name: 'autosave',
    allowed: writers,
    on: 'published',
    run: (door, id) => door.update(id, anything, { draft: true, autosave: true }),
  },
  ...(['draft', 'submitted', 'approved, then changed', 'published with a newer draft', 'withdrawn'] as const).map(
    (on): Path => ({
      name: `publish what is ${on}`,
      allowed: [],
      on,
      run: (door, id) => door.update(id, { _status: 'published' }),
    }),
  ),
  {
    name: 'publish what is approved',
    allowed: editors,
    on: 'approved',
    run: (door, id) => door.update(id, { _status: 'published' }),
  },
  {
    name: 'publish what is approved, and edit it',
    allowed: [],
    on: 'approved',
    run: (door, id) => door.update(id, { _status: 'published', summary: 'E pamiratuar' }),
  },
  {
    name: 'publish with the draft flag',
    allowed: editors,
    on: 'approved',
    run: (door, id) => door.update(id, { _status: 'published' }, { draft: true }),
  },
  {
    name: 'publish a translation that nobody has read',
    allowed: [],
    on: 'approved',
    run: (door, id) => door.update(id, { _status: 'published', title: 'Drugačije' }, { locale: 'sr' }),
  },
  {
    name: 'publish one language only',
    allowed: [],
    on: 'approved',
    run: (door, id) => door.update(id, { _status: 'published' }, { publishSpecificLocale: 'sr' }),
  },
  {
    name: 'publishAllLocales without a status',
    allowed: [],
    on: 'approved',
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
