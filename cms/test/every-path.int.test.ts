import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aTown, serviceAuth, type Town } from './a-town';
import { localDoor, must, restDoor, type Door } from './doors';
import { pathsAside } from './paths-aside';
import { pathsToThePublic, type Name, type Path } from './paths-to-the-public';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

const restDoors = (): [Name, Door][] => [
  ['administrator', town.people.administrator.rest],
  ['editor', town.people.editor.rest],
  ['service', restDoor(town.cms, serviceAuth('PUBLISHER_KEY'))],
  ['anonymous', restDoor(town.cms, undefined)],
];

const localDoors = (): [Name, Door][] => [
  ['administrator', town.people.administrator.local],
  ['editor', town.people.editor.local],
  ['nobody', localDoor(town.cms)],
];

const builders: Record<NonNullable<Path['on']>, () => Promise<string>> = {
  draft: () => town.aDraft(),
  published: () => town.aPublished(),
  trashed: () => town.aTrashed(),
  'published with a newer draft': async () => {
    const id = await town.aPublished();
    must(await town.people.editor.local.update(id, { title: 'CANARY-DRAFT' }, { draft: true }));
    return id;
  },
};

describe.each([...pathsToThePublic, ...pathsAside])('$name', (path) => {
  test.each(['rest', 'local'] as const)('%s: only those who may, and the others change nothing', async (way) => {
    const allowed = (way === 'rest' ? path.allowedByRest : path.allowedLocally) ?? path.allowed;
    for (const [name, door] of way === 'rest' ? restDoors() : localDoors()) {
      const id = path.on ? await builders[path.on]() : '';
      const seen = id && JSON.stringify(await town.main(id));

      const answer = await path.run(door, id, town);

      expect(answer.ok, `${name}: ${answer.status} ${answer.message}`).toBe(allowed.includes(name));
      if (answer.ok) continue;
      expect(answer.status, `${name} is told why: ${answer.message}`).toSatisfy((is) => is >= 400 && is < 500);
      if (id) expect(JSON.stringify(await town.main(id)), `${name} changed nothing`).toBe(seen);
    }
  });
});
