import { createLocalReq, getFieldsToSign, jwtSign } from 'payload';
import { addSessionToUser } from 'payload/shared';
import type { PublicDocument, PublicKind } from '../src/workflow/public-kinds';
import { localDoor, must, restDoor, stepOf, type Answer, type Door } from './doors';
import type { Json } from './json';
import { keys, startPayload, type Cms } from './start-payload';

export interface Person {
  id: string;
  user: object;
  auth: string;
  rest: Door;
  local: Door;
  /** Takes a step of the workflow, with a procedure or another document. */
  step: (name: string, id: string, body?: object, collection?: string) => Promise<Answer>;
}

/** A municipality with two public directorates, its people, and builders of procedures in every state. */
export async function aTown() {
  const cms = await startPayload();
  const { payload } = cms;
  const { latest, main, versions } = await readersOf(cms);
  const editor = await aPerson(cms, 'editor');
  const departments = localDoor(cms, editor.user, 'departments');
  const urbanism = await aDepartment(departments, 'Urbanizmi');
  const education = await aDepartment(departments, 'Arsimi');
  const people = {
    administrator: await aPerson(cms, 'administrator'),
    editor,
    secondEditor: await aPerson(cms, 'editor'),
    author: await aPerson(cms, 'author', urbanism),
    otherAuthor: await aPerson(cms, 'author', education),
    translator: await aPerson(cms, 'translator'),
    alertPublisher: await aPerson(cms, 'alert-publisher'),
  };
  const builders = { ...buildersIn(people, urbanism, latest), ...departmentsIn(departments) };
  return { cms, payload, people, departments, urbanism, education, ...builders, latest, main, versions };
}

type People = Record<'editor' | 'secondEditor', Person>;

/** What two people do to publish a procedure. */
function publishersIn(people: People, latest: (id: string) => Promise<PublicDocument>) {
  const digest = async (id: string) => (await import('../src/workflow/digest')).digestOf(await latest(id));

  /** Submits the latest text by the editor, and approves it by the second. */
  async function approve(id: string) {
    must(await people.editor.step('request-review', id));
    must(await people.secondEditor.step('approve', id, { digest: await digest(id) }));
  }

  /** Publishes the latest text, or another, as two people do it. */
  async function publish(id: string, change?: object) {
    if (change) must(await people.editor.rest.update(id, change, { draft: true }));
    await approve(id);
    return must(await people.editor.rest.update(id, { _status: 'published' }));
  }

  return { approve, digest, publish };
}

/** Builders of procedures in every state. */
function buildersIn(people: People, urbanism: string, latest: (id: string) => Promise<PublicDocument>) {
  let count = 0;

  /** A complete draft in three languages, by the editor. */
  async function aDraft(change: object = {}): Promise<string> {
    const number = ++count;
    const content = (locale: string) => ({ title: `Leje ${number} ${locale}`, summary: `Përmbledhje ${locale}` });
    const shared = { department: urbanism, readyLocales: ['sq', 'sr', 'en'], internalNote: 'CANARY-NOTE', ...change };
    const { local } = people.editor;
    const { doc } = must(await local.create({ ...content('sq'), ...shared }, { draft: true, locale: 'sq' }));
    for (const locale of ['sr', 'en']) must(await local.update(doc.id, content(locale), { draft: true, locale }));
    return doc.id;
  }

  const { approve, digest, publish } = publishersIn(people, latest);

  async function anApproved(change: object = {}): Promise<string> {
    const id = await aDraft(change);
    await approve(id);
    return id;
  }

  async function aPublished(change: object = {}): Promise<string> {
    const id = await aDraft(change);
    await publish(id);
    return id;
  }

  async function aWithdrawn(): Promise<string> {
    const id = await aPublished();
    must(await people.editor.rest.update(id, { _status: 'draft', withdrawalReason: 'withdrawn' }));
    return id;
  }

  async function aTrashed(): Promise<string> {
    const id = await aPublished();
    const data = { deletedAt: new Date().toISOString(), withdrawalReason: 'withdrawn' };
    must(await people.editor.rest.update(id, data));
    return id;
  }

  return { aDraft, anApproved, aPublished, aTrashed, aWithdrawn, approve, digest, publish };
}

/** Builders of directorates: what becomes public in the fewest steps. */
function departmentsIn(departments: Door) {
  let count = 0;

  const aDepartmentDraft = async (): Promise<string> => {
    const title = `Drejtoria ${++count}`;
    return must(await departments.create({ title }, { draft: true, locale: 'sq' })).doc.id;
  };
  const publishDepartment = async (id: string) =>
    must(await departments.update(id, { _status: 'published' }, { locale: 'sq' }));

  async function aPublicDepartment(): Promise<string> {
    const id = await aDepartmentDraft();
    await publishDepartment(id);
    return id;
  }
  return { aDepartmentDraft, aPublicDepartment, publishDepartment };
}

/** What is stored, past access: main rows, latest versions, ids of versions. */
async function readersOf({ payload }: Cms) {
  const { publicKinds } = await import('../src/workflow/public-kinds');
  const { readLatest, readMainRow } = await import('../src/workflow/read-document');
  const request = () => createLocalReq({ locale: 'sq' }, payload);
  const latest = async (id: string, kind: PublicKind = publicKinds.procedure) => readLatest(await request(), kind, id);
  const main = async (id: string, kind: PublicKind = publicKinds.procedure) => readMainRow(await request(), kind, id);
  const versions = async (id: string, status: string) => {
    const where = { parent: { equals: id }, 'version._status': { equals: status } };
    const query = { collection: 'procedures', where, sort: 'createdAt', pagination: false };
    return (await payload.findVersions(query)).docs.map(({ id }) => id);
  };
  return { latest, main, versions };
}

export type Town = Awaited<ReturnType<typeof aTown>>;

export const serviceAuth = (purpose: keyof typeof keys) => `services API-Key ${keys[purpose]}`;

/** A public directorate in Albanian. */
export async function aDepartment(departments: Door, title: string, change: object = {}): Promise<string> {
  const { doc } = must(await departments.create({ title, ...change }, { draft: true, locale: 'sq' }));
  must(await departments.update(doc.id, { _status: 'published' }, { locale: 'sq' }));
  return doc.id;
}

/** The password of everybody in a town. */
export const passwordOfAll = 'a long enough password';

/** A hash takes long to make, on purpose: the first of a town gets one, and the others a copy of its row. */
let rowOfTheFirst: Json;

/** An account, as it is stored. */
async function anAccount({ payload }: Cms, own: { email: string; role: string; department?: string }): Promise<Json> {
  const { newId } = await import('../src/database/new-id');
  const { systemWrite } = await import('../src/access/system-write');
  const req = systemWrite(await createLocalReq({}, payload));
  if (rowOfTheFirst) {
    const data = { ...rowOfTheFirst, sessions: [], ...own, id: newId() };
    return payload.db.create({ collection: 'users', data, req });
  }
  const { id } = await payload.create({ collection: 'users', data: { ...own, password: passwordOfAll }, req });
  rowOfTheFirst = await payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req });
  return rowOfTheFirst;
}

/** A session as a sign-in makes it, past the password. */
async function aSession({ payload }: Cms, user: Json): Promise<string> {
  const collectionConfig = payload.collections.users.config;
  const req = await createLocalReq({}, payload);
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user });
  const fieldsToSign = getFieldsToSign({ collectionConfig, email: user.email, sid, user });
  const { tokenExpiration } = collectionConfig.auth;
  return (await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })).token;
}

let personCount = 0;
export async function aPerson(cms: Cms, role: string, department?: string): Promise<Person> {
  const account = await anAccount(cms, { email: `${role}-${++personCount}@example.test`, role, department });
  const auth = `JWT ${await aSession(cms, { ...account })}`;
  const stored = await cms.payload.findByID({ collection: 'users', id: account.id, depth: 0 });
  const user = { ...stored, collection: 'users' };
  const step = stepOf(cms, auth);
  return { id: account.id, user, auth, rest: restDoor(cms, auth), local: localDoor(cms, user), step };
}
