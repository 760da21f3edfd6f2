import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { healthOf } from './health.ts';
import { nextDue } from './pass-time.ts';
import { publish } from './publish.ts';
import { aPublisher, type TestPublisher } from './test/a-publisher.ts';
import { aDirectorate, aNotice, groupOf, type TownDocument } from './test/town.ts';

let publisher: TestPublisher;

const told = (document: TownDocument) => groupOf(document, 1, []);
const noon = '2026-11-24T12:00:00.000Z';
const later = '2026-11-24T12:00:01.000Z';
const page = '/sq/njoftimet/njoftim-n1/';
const month = '/sq/njoftimet/2026/11/';
const changes = { groups: [], cursor: 1, epoch: 'first' };

beforeEach(async () => {
  publisher = await aPublisher(); // shown at 10:00
  await publisher.begin(told(aDirectorate('d1')), told(aNotice('n1', noon, { title: { sq: 'Njoftim' } })));
});
afterEach(() => publisher.remove());

describe('a moment that a page has asked for', () => {
  it('changes the pages that tell of it, and no other', async () => {
    const release = await publisher.wait(noon);

    expect(publisher.changedIn(release?.number ?? 0)).toEqual([`portal ${month}`, `portal ${page}`]);
    expect(release?.rendered).toBe(2);
    expect(publisher.shown('portal', page)).toContain('closed');
  });

  it('is not there before it comes, and comes once', async () => {
    expect(await publisher.wait('2026-11-24T11:59:59.999Z')).toBeNull();
    expect(nextDue(publisher)).toBe(noon);
    await publisher.wait(noon);

    expect(await publisher.wait(later)).toBeNull();
  });

  it('comes with a publication that is later, in one release', async () => {
    const notice = aNotice('n2', null, { title: { sq: 'Tjetër' } });

    const { number } = await publish(publisher, { ...changes, groups: [told(notice)], now: later });

    expect(publisher.changedIn(number)).toContain(`portal ${page}`);
    expect(publisher.shown('portal', page)).toContain('closed');
    expect(publisher.shown('portal', '/sq/njoftimet/njoftim-n2/')).toContain('Tjetër');
  });

  it('leaves no receipt due', async () => {
    publisher.receipts.remove(publisher.receipts.due(0, 100).map(({ id }) => id));

    await publisher.wait(noon);

    expect(publisher.receipts.count()).toBe(0);
  });
});

describe('the clock', () => {
  it('that goes back changes nothing: a closed notice stays closed', async () => {
    await publisher.wait(noon);
    const { number } = await publish(publisher, {
      ...changes,
      groups: [told(aNotice('n2', noon))],
      now: '2026-11-24T10:00:00.000Z',
    });

    expect(await publisher.wait('2026-11-24T10:00:00.000Z')).toBeNull();
    expect(publisher.changedIn(number)).not.toContain(`portal ${page}`);
    expect(publisher.shown('portal', page)).toContain('closed');
    expect(publisher.shown('portal', '/sq/njoftimet/njoftim-n2/')).toContain('closed');
    expect(publisher.releases.state.now).toBe(noon);
  });

  it('makes pages that show the day anew at midnight in Gjakova', async () => {
    await publisher.wait(noon);
    const midnight = nextDue(publisher);
    const before = publisher.shown('portal', '/sq/');

    await publisher.wait(midnight ?? '');

    expect(midnight).toBe('2026-11-24T23:00:00.000Z');
    expect([before, publisher.shown('portal', '/sq/')]).toEqual(['2026-11-24', '2026-11-25']);
  });
});

describe('a page that fails when its moment comes', () => {
  const failing = aNotice('n3', noon, { title: { sq: 'Fails when closed' } });

  it('stays as it was, is told of, and stops no other', async () => {
    await publisher.tell(told(failing));

    const release = await publisher.wait(noon);

    expect(release?.failed.map(({ address }) => address.path)).toEqual(['/sq/njoftimet/njoftim-n3/']);
    expect(publisher.shown('portal', '/sq/njoftimet/njoftim-n3/')).toContain('open');
    expect(publisher.shown('portal', page)).toContain('closed');
    expect(healthOf(publisher, '').failed).toMatchObject([
      { path: '/sq/njoftimet/njoftim-n3/', reason: expect.stringContaining('no words for a closed notice') },
    ]);
  });

  it('is not tried again and again, and is made when its document is mended', async () => {
    await publisher.tell(told(failing));
    await publisher.wait(noon);

    const again = await publisher.wait(later);
    const mended = await publisher.tell(told(aNotice('n3', noon, { title: { sq: 'Mirë' } })));

    expect(again).toBeNull();
    expect(mended.refused).toEqual([]);
    expect(publisher.shown('portal', '/sq/njoftimet/njoftim-n3/')).toContain('closed');
    expect(healthOf(publisher, '').failed).toEqual([]);
  });

  it('refuses no publication that comes with the moment', async () => {
    await publisher.tell(told(failing));

    const release = await publish(publisher, { ...changes, groups: [told(aNotice('n4', null))], now: later });

    expect(release.refused).toEqual([]);
    expect(release.failed).toHaveLength(1);
    expect(publisher.shown('portal', '/sq/njoftimet/njoftim-n4/')).toContain('open');
  });
});
