import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aTown, serviceAuth, type Town } from './a-town';
import { localDoor, must, restDoor, type Door } from './doors';
import type { Name, Path, State } from './paths-to-the-public';

type Way = 'rest' | 'local';

/** Tests every path, on both ways, for everybody: only those who may get through, and the others change nothing. */
export function walkPaths(paths: Path[]) {
  let town: Town;
  beforeAll(async () => void (town = await aTown()));
  afterAll(() => town.cms.stop());

  describe.each(paths)('$name', (path) => {
    test.each(['rest', 'local'] as const)('%s: only those who may, and the others change nothing', async (way) => {
      const allowed = (way === 'rest' ? path.allowedByRest : path.allowedLocally) ?? path.allowed;
      const callers = doors(town, way);
      await refuse(
        path,
        town,
        callers.filter(([name]) => !allowed.includes(name)),
      );
      for (const [name, door] of callers.filter(([caller]) => allowed.includes(caller))) {
        const answer = await path.run(door, await build(path.on, town), town);
        expect(answer.ok, `${name}: ${answer.status} ${answer.message}`).toBe(true);
      }
    });
  });
}

/** All of them try with one document, which stays as it was. */
async function refuse(path: Path, town: Town, callers: [Name, Door][]) {
  const id = await build(path.on, town);
  const seen = id && [await town.main(id), await town.latest(id)];
  for (const [name, door] of callers) {
    const answer = await path.run(door, id, town);

    expect(answer.status, `${name} is told why: ${answer.message}`).toSatisfy((is) => is >= 400 && is < 500);
    if (id) expect([await town.main(id), await town.latest(id)], `${name} changed nothing`).toEqual(seen);
  }
}

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
