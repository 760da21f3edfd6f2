import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aTown, serviceAuth, type Town } from './a-town';
import { localDoor, must, restDoor, type Door } from './doors';
import type { Name, Path, State } from './paths-to-the-public';

type Way = 'rest' | 'local';

/** Tests every path, on both ways, for everybody: only those who may get through, and the others change nothing. */
export function walkPaths(paths: Path[]) {
  let town: Town;
  const untouched: Untouched = new Map();
  beforeAll(async () => void (town = await aTown()));
  afterAll(() => town.cms.stop());

  describe.each(paths)('$name', (path) => {
    test.each(['rest', 'local'] as const)('%s: only those who may, and the others change nothing', async (way) => {
      const allowed = (way === 'rest' ? path.allowedByRest : path.allowedLocally) ?? path.allowed;
      const callers = doors(town, way);
      const refused = callers.filter(([name]) => !allowed.includes(name));
      await refuse(path, town, untouched, refused);
      for (const [name, door] of callers.filter(([caller]) => allowed.includes(caller))) {
        const answer = await path.run(door, await build(path.on, town), town);
        expect(answer.ok, `${name}: ${answer.status} ${answer.message}`).toBe(true);
      }
    });
  });
}

/** For each state a document that everybody who is refused tries with, and how it was when it was made. */
type Untouched = Map<State, { id: string; seen: unknown[] }>;

/** All of them try with one document, on every path, and it stays as it was. */
async function refuse({ on, run }: Path, town: Town, untouched: Untouched, callers: [Name, Door][]) {
  const { id, seen } = on ? await untouchedIn(on, town, untouched) : { id: '', seen: [] };
  for (const [name, door] of callers) {
    const answer = await run(door, id, town);

    expect(answer.status, `${name} is told why: ${answer.message}`).toSatisfy((is) => is >= 400 && is < 500);
  }
  if (id) expect(await rowsOf(id, town), `${id} was changed by somebody who was refused`).toEqual(seen);
}

async function untouchedIn(state: State, town: Town, untouched: Untouched) {
  const known = untouched.get(state);
  if (known) return known;
  const id = await build(state, town);
  const made = { id, seen: await rowsOf(id, town) };
  untouched.set(state, made);
  return made;
}

const rowsOf = async (id: string, town: Town) => [await town.main(id), await town.latest(id)];

function doors({ cms, people }: Town, way: Way): [Name, Door][] {
  const staff: [Name, Door][] = [
    ['administrator', people.administrator[way]],
    ['editor', people.editor[way]],
    ['author', people.author[way]],
    ['author of another department', people.otherAuthor[way]],
    ['translator', people.translator[way]],
    ['alert publisher', people.alertPublisher[way]],
  ];
  if (way === 'local') return [...staff, ['nobody', localDoor(cms)]];
  return [...staff, ['service', restDoor(cms, serviceAuth('PUBLISHER_KEY'))], ['anonymous', restDoor(cms, undefined)]];
}

async function build(state: State | undefined, town: Town): Promise<string> {
  const { editor } = town.people;
  switch (state) {
    case undefined:
      return '';
    case 'draft':
      return town.aDraft();
    case 'approved':
      return town.anApproved();
    case 'published':
      return town.aPublished();
    case 'withdrawn':
      return town.aWithdrawn();
    case 'trashed':
      return town.aTrashed();
    case 'submitted': {
      const id = await town.aDraft();
      must(await editor.step('request-review', id));
      return id;
    }
    case 'approved, then changed':
      return changed(town, await town.anApproved());
    case 'published with a newer draft':
      return changed(town, await town.aPublished());
  }
}

async function changed({ people }: Town, id: string): Promise<string> {
  must(await people.editor.local.update(id, { title: 'CANARY-DRAFT' }, { draft: true }));
  return id;
}
