import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPublisher, type TestPublisher } from './test/a-publisher.ts';
import { aDirectorate, aProcedure, groupOf, type TownDocument } from './test/town.ts';

let publisher: TestPublisher;

beforeEach(async () => {
  publisher = await aPublisher();
});
afterEach(() => publisher.remove());

const told = (document: TownDocument) => groupOf(document, 1, []);
const named = (publicId: string, title: string, summary = '') =>
  told(aProcedure(publicId, 'd1', { title: { sq: title }, summary: { sq: summary } }));
const at = (publicId: string) => `/sq/procedurat/leje-${publicId}/`;
const refusals = (release: { refused: { publicId: string; step: string }[] }) =>
  release.refused.map(({ publicId, step }) => `${publicId} ${step}`);

describe('a publication that fails', () => {
  beforeEach(() => publisher.begin(told(aDirectorate('d1')), named('p1', 'Leje')));

  it('in its template is refused alone, with what the template said', async () => {
    const release = await publisher.tell(named('p2', 'E dyta'), named('p3', 'Fails'), named('p4', 'E katërta'));

    expect(refusals(release)).toEqual(['p3 render']);
    expect(release.refused[0].reason).toContain('"Fails" is more than this template can bear');
    expect(publisher.shown('portal', at('p2'))).toContain('E dyta');
    expect(publisher.shown('portal', at('p4'))).toContain('E katërta');
  });

  it('with a link that leads nowhere is refused alone', async () => {
    const release = await publisher.tell(named('p2', 'E dyta', '/sq/askund/'), named('p3', 'E treta', at('p1')));

    expect(refusals(release)).toEqual(['p2 links']);
    expect(release.refused[0].reason).toContain('"/sq/askund/"');
    expect(publisher.shown('portal', at('p3'))).toContain(`href="${at('p1')}"`);
  });

  it('leaves its previous version, on its page and in lists', async () => {
    const release = await publisher.tell(named('p1', 'Fails'));

    expect(refusals(release)).toEqual(['p1 render']);
    expect(publisher.shown('portal', at('p1'))).toContain('Leje');
    expect(publisher.shown('portal', '/sq/procedurat/')).toBe('Leje');
  });

  it('without a previous version is shown nowhere', async () => {
    await publisher.tell(named('p2', 'Fails'));

    expect(publisher.shown('portal', at('p2'))).toBeUndefined();
    expect(publisher.shown('portal', '/sq/procedurat/')).toBe('Leje');
  });

  it('on the page of another is refused itself', async () => {
    const release = await publisher.tell(told(aDirectorate('d1', { title: { sq: 'Fails' } })));

    expect(refusals(release)).toEqual(['d1 render']);
    expect(publisher.shown('portal', at('p1'))).toContain('Drejtoria d1');
  });

  it('is told to the CMS, beside what is live', async () => {
    await publisher.tell(named('p1', 'Leje e re'), named('p2', 'Fails'));

    const due = publisher.receipts.due(0, 100).map(({ publicId, outcome }) => `${publicId} ${outcome.state}`);
    expect(due).toContain('p1 live');
    expect(due).toContain('p2 refused');
  });
});

describe('a refusal', () => {
  it('leaves the receipt of the version that stays', async () => {
    await publisher.begin(told(aDirectorate('d1')), named('p1', 'Leje'));
    await publisher.tell(named('p1', 'Fails'));

    const due = publisher.receipts.due(0, 100).filter(({ publicId }) => publicId === 'p1');
    expect(due.map(({ outcome }) => outcome.state)).toEqual(['live', 'refused']);
  });
});

describe('a line that names no known document', () => {
  it('is skipped, and reported', async () => {
    await publisher.begin(told(aDirectorate('d1')));
    const release = await publisher.tell({ kind: 'spaceship', publicId: 's1' }, named('p1', 'Leje'));

    expect(release.unknown).toEqual(['{"kind":"spaceship","publicId":"s1"}']);
    expect(publisher.shown('portal', at('p1'))).toContain('Leje');
  });
});

describe('trouble with the database', () => {
  it('stops the whole release and blames no document', async () => {
    const { release } = await publisher.begin(told(aDirectorate('d1'))).then(() => publisher.releases.state);
    publisher.db.exec('ALTER TABLE bodies RENAME TO elsewhere');

    await expect(publisher.tell(named('p1', 'Leje'))).rejects.toThrow('no such table');

    publisher.db.exec('ALTER TABLE elsewhere RENAME TO bodies');
    expect(publisher.releases.state.release).toBe(release);
    expect(publisher.documents.find('procedure', 'p1')).toBeNull();
    expect((await publisher.tell(named('p1', 'Leje'))).refused).toEqual([]);
  });
});

describe('the first release', () => {
  it('leaves out what fails, and says so', async () => {
    const bad = [named('p2', 'Fails'), named('p3', 'Lidhje', '/sq/askund/'), { ...named('p4', 'Tjetër'), locales: {} }];

    const release = await publisher.begin(told(aDirectorate('d1')), named('p1', 'Leje'), ...bad);

    expect(refusals(release).sort()).toEqual(['p2 render', 'p3 links', 'p4 parse']);
    expect(publisher.shown('portal', '/sq/procedurat/')).toBe('Leje');
    expect(publisher.shown('portal', at('p3'))).toBeUndefined();
  });

  it('refuses the second of two documents that want the same address', async () => {
    const second = told(aProcedure('p2', 'd1', { slug: { sq: 'leje-p1', sr: 'dozvola-p2', en: 'permit-p2' } }));

    const release = await publisher.begin(told(aDirectorate('d1')), named('p1', 'Leje'), second);

    expect(refusals(release)).toEqual(['p2 address']);
  });
});

describe('a document of which the CMS tells nothing any more', () => {
  it('goes without trace', async () => {
    await publisher.begin(told(aDirectorate('d1')), named('p1', 'Leje'));
    await publisher.tell({ ...named('p1', 'Leje'), locales: { sq: null, sr: null, en: null } });

    expect(publisher.shown('portal', at('p1'))).toBeUndefined();
    expect(publisher.documents.find('procedure', 'p1')).toBeNull();
  });
});

describe('releases', () => {
  it('can be rolled back, and are pinned until they are let go', async () => {
    await publisher.begin(told(aDirectorate('d1')), named('p1', 'E para'));
    const { release } = publisher.releases.state;
    await publisher.tell(named('p1', 'E dyta'));

    publisher.releases.rollBackTo(release);
    const back = publisher.shown('portal', at('p1'));
    await publisher.tell(named('p1', 'E treta'));
    const pinned = publisher.shown('portal', at('p1'));
    publisher.releases.unpin();

    expect(back).toContain('E para');
    expect(pinned).toContain('E para');
    expect(publisher.shown('portal', at('p1'))).toContain('E treta');
  });

  it('older than fifty are pruned with their pages', async () => {
    await publisher.begin(told(aDirectorate('d1')), named('p1', 'E para'));
    for (let edit = 0; edit < 55; edit++) await publisher.tell(named('p1', `Numri ${edit}`));

    const count = (table: string) => Number(publisher.db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
    const versions = publisher.db.prepare(
      'SELECT count(*) AS n FROM versions JOIN pages ON pages.id = page WHERE path = ?',
    );
    expect(count('releases')).toBe(50);
    expect(versions.get(at('p1'))?.n).toBe(50);
    expect(count('bodies')).toBe(count('versions'));
  });
});
