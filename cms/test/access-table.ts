import { roles, type Role } from '../src/access/actors';
import type { Purpose } from '../src/endpoints/for-service';

/** Whoever may ask: a person of a role, the service of a purpose, or nobody who is known. */
export type Caller = Role | Purpose | 'anonymous';

/** Who gets through each endpoint, named by method and path as in the configuration. Everybody else is refused. */
export type Rows = Record<string, Caller[]>;

/** One row for each endpoint of everything that the CMS has. */
export interface AccessTable {
  endpoints: Rows;
  collections: Record<string, Rows>;
  globals: Record<string, Rows>;
}

const staff: Caller[] = [...roles];
const services: Caller[] = ['publisher', 'import', 'setup'];
const administrators: Caller[] = ['administrator'];
const editors: Caller[] = ['administrator', 'editor'];
const nobody: Caller[] = [];

export const callers: Caller[] = [...staff, ...services, 'anonymous'];

const reading = (by: Caller[]): Rows => ({ 'get /': by, 'get /:id': by, 'get /count': by, 'post /access/:id?': staff });

const writing = (by: Caller[]): Rows => ({
  'post /': by,
  'patch /:id': by,
  'delete /:id': by,
  // Many at once.
  'patch /': nobody,
  'delete /': nobody,
});

/** @param writers who writes texts and asks for their review */
const publicKind = (writers: Caller[]): Rows => ({
  ...reading(staff),
  ...writing(writers),
  'patch /:id': [...writers, 'translator'],
  'delete /:id': nobody, // they are moved to the trash
  'get /versions': staff,
  'get /versions/:id': staff,
  'post /versions/:id': writers,
  'post /:id/duplicate': writers,
  'post /:id/request-review': writers,
  'post /:id/approve': editors,
  'post /:id/ask-for-changes': editors,
  'post /:id/withdraw': editors,
  'post /:id/move-to-trash': editors,
  'post /:id/restore-from-trash': editors,
  'get /:id/standing': staff,
  'get /:id/publication': staff,
});

const ofDepartments = publicKind([...editors, 'author']);
const ofTheInstitution = publicKind(editors);
const writtenByTheSystem = (readers: Caller[]): Rows => ({ ...reading(readers), ...writing(nobody) });
const setting: Rows = { 'get /': staff, 'post /': editors, 'post /access': staff };

/** What each caller may ask of each endpoint. */
export const accessTable: AccessTable = {
  endpoints: {
    'get /snapshot': ['publisher'],
    'get /changes': ['publisher'],
    'get /files/:sha256': ['publisher'],
    'post /import': ['import'],
    'post /import-file': ['import'],
    'post /first-accounts': ['setup'],
    'get /healthz': services,
    'get /trouble': staff,
    'get /access': staff,
  },
  collections: {
    procedures: ofDepartments,
    forms: ofDepartments,
    tariffs: ofDepartments,
    decisions: ofDepartments,
    notices: ofDepartments,
    departments: ofTheInstitution,
    bodies: ofTheInstitution,
    places: ofTheInstitution,
    topics: ofTheInstitution,
    attachments: {
      ...reading(staff),
      ...writing([...editors, 'author']),
      'delete /:id': editors,
      'get /file/:filename': staff,
    },
    reviews: writtenByTheSystem(staff),
    addresses: writtenByTheSystem(administrators),
    outbox: writtenByTheSystem(administrators),
    'webhook-targets': { ...writtenByTheSystem(administrators), 'post /:id/retry': administrators },
    'publisher-asks': writtenByTheSystem(administrators),
    leases: writtenByTheSystem(administrators),
    receipts: { ...writtenByTheSystem(administrators), 'post /': ['publisher'] },
    services: writtenByTheSystem(administrators),
    users: {
      ...reading(staff), // administrators all, the others themselves
      ...writing(administrators),
      'get /:id': administrators, // of another one
      'post /unlock': administrators,
      'post /login': callers,
      'get /me': callers,
      'post /logout': staff,
      'post /refresh-token': staff,
      'post /forgot-password': nobody,
      'post /reset-password': nobody,
      'post /first-register': nobody,
    },
    'payload-locked-documents': {
      ...reading(staff),
      ...writing(staff),
      'patch /': staff,
      'delete /': staff,
      'post /:id/duplicate': staff,
    },
    // A stranger has none of the own.
    'payload-preferences': { 'get /:key': callers, 'post /:key': staff },
    'payload-kv': {},
    'payload-migrations': {},
  },
  globals: { navigation: setting, 'site-settings': setting, 'deadline-rules': setting },
};
