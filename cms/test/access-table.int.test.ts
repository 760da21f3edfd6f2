import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aTown, passwordOfAll, serviceAuth, type Person, type Town } from './a-town';
import { callOf, notThere, subjectOf, type Subject } from './access-calls';
import { gapsOf, placesOf, type Configured, type Place } from './access-rows';
import { accessTable, callers, type Caller } from './access-table';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

const keys = { publisher: 'PUBLISHER_KEY', import: 'IMPORT_KEY', setup: 'SETUP_KEY' } as const;

/** The person of a role; people of the directorate of which the documents are. */
function personOf(caller: Caller): Person | undefined {
  const { administrator, editor, author, translator, alertPublisher } = town.people;
  const people: Partial<Record<Caller, Person>> = { administrator, editor, author, translator };
  return { ...people, 'alert-publisher': alertPublisher }[caller];
}

/** The header with which a caller comes. */
const authOf = (caller: Caller): string | undefined =>
  caller in keys ? serviceAuth(keys[caller as keyof typeof keys]) : personOf(caller)?.auth;

const planted = (change: Partial<Configured>): Configured => ({ ...town.cms.config, ...change });
const ask = [{ method: 'get', path: '/ask' }] as never; // the rest of an endpoint does not matter here

describe('the table', () => {
  test('has a row for every endpoint of every collection and global, and no row for what is not there', () => {
    expect(gapsOf(town.cms.config, accessTable)).toEqual([]);
  });

  test('fails for a collection, a global or an endpoint without a row, and for rows without their collection', () => {
    const { collections, globals, endpoints } = town.cms.config;
    const [first, ...others] = collections;

    const gaps = [
      planted({ collections: [...collections, { slug: 'planted', endpoints: ask } as never] }),
      planted({ globals: [...globals, { slug: 'planted', endpoints: ask } as never] }),
      planted({ endpoints: [...endpoints, ...ask] }),
      planted({ collections: [{ ...first, endpoints: [...(first.endpoints || []), ...ask] }, ...others] }),
      planted({ collections: others }),
    ].map((config) => gapsOf(config, accessTable));

    expect(gaps).toEqual([
      ['planted has no rows'],
      ['global planted has no rows'],
      ['the API itself: get /ask has no row'],
      [`${first.slug}: get /ask has no row`],
      [`there is no ${first.slug}`],
    ]);
  });
});

const places = [
  'the API itself',
  ...Object.keys(accessTable.collections),
  ...Object.keys(accessTable.globals).map((slug) => `global ${slug}`),
];

test.each(places)('%s: each caller gets through where its row says so, and nowhere else', async (name) => {
  const [place] = placesOf(town.cms.config, accessTable).filter((known) => known.name === name);
  const wrong: string[] = [];
  for (const [endpoint, allowed] of Object.entries(place.rows ?? {})) {
    for (const [caller, told] of await askAll(place, endpoint)) {
      if (told !== (allowed.includes(caller) ? 'through' : 'refused')) wrong.push(`${endpoint} as ${caller}: ${told}`);
    }
  }

  expect(wrong).toEqual([]);
});

type Told = 'through' | 'refused' | `failed: ${string}`;

async function askAll(place: Place, endpoint: string): Promise<[Caller, Told][]> {
  const told: [Caller, Told][] = [];
  for (const caller of callers) {
    const subject = subjects.get(place.name) ?? (await subjectOf(place.name, town));
    const answer = await askOnce(place, endpoint, subject, caller);
    told.push([caller, tell(answer, subject)]);
    // What was done to one is not asked of it again.
    const isChanged = answer.status < 300 && changesItsSubject(endpoint);
    subjects.set(place.name, isChanged ? undefined : subject);
  }
  return told;
}

const subjects = new Map<string, Subject | undefined>();

async function askOnce(place: Place, endpoint: string, subject: Subject, caller: Caller) {
  const { method, address, body } = callOf(endpoint, place.address, subject, town);
  const auth = endpoint === 'post /logout' ? await authOfAnother(caller) : authOf(caller);
  const answer = await town.cms.request(method, address, { auth, body });
  return { status: answer.status, text: await answer.text() };
}

const changesItsSubject = (endpoint: string) => /^(delete|post) \/:id/.test(endpoint);

/** A session that may end. */
async function authOfAnother(caller: Caller) {
  const person = personOf(caller);
  if (!person) return authOf(caller);
  const { email } = person.user as { email: string }; // of the account that was made
  const { token } = await town.payload.login({ collection: 'users', data: { email, password: passwordOfAll } });
  return `JWT ${token}`;
}

/** Whatever is answered from behind the door counts: also that it makes no sense, or is not there. */
function tell({ status, text }: { status: number; text: string }, { id }: Subject): Told {
  if (status >= 500) return `failed: ${status} ${text.slice(0, 200)}`;
  const isHidden = status === 404 && id !== notThere;
  return status === 401 || status === 403 || isHidden ? 'refused' : 'through';
}
