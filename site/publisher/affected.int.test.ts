import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPublisher, type TestPublisher } from './test/a-publisher.ts';
import { aFee, aTown } from './test/a-town.ts';
import {
  aDecision,
  aDirectorate,
  aGlobal,
  aNotice,
  aPlace,
  aProcedure,
  aTariff,
  groupOf,
  to,
  type TownDocument,
} from './test/town.ts';

// Templates that do no more than read (`fake-bundle.mjs`): what is seen here is the engine's own work.
let publisher: TestPublisher;

const told = (document: TownDocument) => groupOf(document, 1, []);
const isFile = (page: string) => /\.(xml|txt|ics)$/.test(page);

beforeAll(async () => {
  publisher = await aPublisher();
  await publisher.begin(...aTown().map(told));
});
afterAll(() => publisher.remove());

/** What a publication changes: pages, and files that programs read. */
async function changedBy(...documents: TownDocument[]) {
  return changesOf(await publisher.tell(...documents.map(told)));
}

function changesOf({ number, rendered, refused }: { number: number; rendered: number; refused: unknown[] }) {
  expect(refused).toEqual([]);
  const all = publisher.changedIn(number);
  return { rendered, pages: all.filter((page) => !isFile(page)), files: all.filter(isFile) };
}

describe('a publication changes, and renders, exactly', () => {
  it('the page of a decision whose text is edited, its feed and its part of the sitemap', async () => {
    const edited = aDecision('v2', '2026-10-05', {
      department: 'd2',
      publishedAt: '2026-11-24T09:00:00.000Z',
      own: { text: '<p>Ndryshuar.</p>' },
    });

    const { rendered, pages, files } = await changedBy(edited);

    expect(pages).toEqual([
      'official /en/decisions/decision-v2/',
      'official /sq/vendimet/vendim-v2/',
      'official /sr/odluke/odluka-v2/',
    ]);
    expect(rendered).toBe(3);
    expect(files).toEqual([
      'official /en/decisions/atom.xml',
      'official /sitemap-en-59.xml',
      'official /sitemap-sq-59.xml',
      'official /sitemap-sr-59.xml',
      'official /sq/vendimet/atom.xml',
      'official /sr/odluke/atom.xml',
    ]);
  });

  it('the page of a procedure in one language whose text is edited there', async () => {
    const { rendered, pages, files } = await changedBy(
      aProcedure('p3', 'd1', { summary: { sq: 'Re.', sr: 'Za p3.', en: 'About p3.' } }),
    );

    expect({ rendered, pages, files }).toEqual({ rendered: 1, pages: ['portal /sq/procedurat/leje-p3/'], files: [] });
  });

  it('where a new decision is listed', async () => {
    const { rendered, pages, files } = await changedBy(aDecision('v9', '2026-11-20', { title: { sq: 'Vendim i ri' } }));

    expect(pages).toEqual([
      'official /en/decisions/v9/',
      'official /sq/',
      'official /sq/drejtorite/drejtoria-d1/',
      'official /sq/vendimet/kuvendi/2026/11/',
      'official /sq/vendimet/vendim-v9/',
      'official /sr/odluke/v9/',
    ]);
    expect(rendered).toBe(pages.length);
    expect(files).toEqual([
      'official /sitemap-index.xml',
      'official /sitemap-sq-06.xml',
      'official /sq/vendimet/atom.xml',
    ]);
  });

  it('and a new year, with all that lists years', async () => {
    const { pages } = await changedBy(
      aDecision('v8', '2020-01-20', { title: { sq: 'Vendim i vjetër' }, department: 'd2' }),
    );

    expect(pages).toEqual([
      'official /en/decisions/v8/',
      'official /sq/drejtorite/drejtoria-d2/',
      'official /sq/organet/organi-kuvendi/',
      'official /sq/vendimet/',
      'official /sq/vendimet/kuvendi/2020/',
      'official /sq/vendimet/kuvendi/2020/01/',
      'official /sq/vendimet/vendim-v8/',
      'official /sr/odluke/v8/',
    ]);
  });

  it('the tariff, its list and every procedure that costs it, when the amount changes', async () => {
    const amounts = [{ cents: 800, validFrom: '2026-01-01', validTo: null, basis: to('decision', 'v1') }];

    const { rendered, pages } = await changedBy(aTariff('t1', 0, { own: { amounts } }));

    expect(pages).toEqual([
      'portal /en/fees/',
      'portal /en/fees/tariff-t1/',
      'portal /en/procedures/permit-p2/',
      'portal /sq/procedurat/leje-p2/',
      'portal /sq/tarifat/',
      'portal /sq/tarifat/tarifa-t1/',
      'portal /sr/postupci/dozvola-p2/',
      'portal /sr/takse/',
      'portal /sr/takse/taksa-t1/',
    ]);
    expect(rendered).toBe(9);
  });

  it('every page that names a directorate, when it is renamed in a language', async () => {
    const title = { sq: 'Drejtoria e re', sr: 'Direkcija d2', en: 'Directorate d2' };

    const { rendered, pages } = await changedBy(aDirectorate('d2', { title }));

    expect(pages).toEqual([
      'official /sq/drejtorite/',
      'official /sq/drejtorite/drejtoria-d2/',
      'official /sq/vendimet/vendim-v2/',
      'official /sq/vendimet/vendim-v8/',
      'portal /sq/procedurat/leje-p4/',
      'portal /sq/procedurat/leje-p5/',
    ]);
    expect(rendered).toBe(pages.length);
  });

  it('the place, the list of places and the form that is handed in there, when its hours change', async () => {
    const hours = [{ weekday: 2, openings: [{ opens: '09:00', closes: '12:00' }] }];

    const { rendered, pages, files } = await changedBy(aPlace('l1', { own: { hours } }));

    expect(pages).toEqual([
      'portal /en/forms/form-f1/',
      'portal /en/offices/',
      'portal /en/offices/office-l1/',
      'portal /sq/formularet/formular-f1/',
      'portal /sq/zyrat/',
      'portal /sq/zyrat/zyra-l1/',
      'portal /sr/kancelarije/',
      'portal /sr/kancelarije/kancelarija-l1/',
      'portal /sr/obrasci/obrazac-f1/',
    ]);
    expect({ rendered, files }).toEqual({ rendered: 9, files: [] });
  });

  it('the file of a deadline for calendars, which comes with the deadline and goes with it', async () => {
    const title = { sq: 'Njoftim me afat' };
    const calendar = '/sq/njoftimet/njoftim-n8/deadline.ics';

    const came = await changedBy(aNotice('n8', '2030-02-01T14:00:00.000Z', { title }));
    const moved = await changedBy(aNotice('n8', '2030-02-08T14:00:00.000Z', { title }));
    const shown = publisher.shown('portal', calendar);
    await changedBy(aNotice('n8', null, { title }));

    expect(came.files).toContain(`portal ${calendar}`);
    expect(moved.files).toEqual([`portal ${calendar}`]);
    expect(shown).toContain('2030-02-08T14:00:00.000Z');
    expect(publisher.shown('portal', calendar)).toBeUndefined();
  });

  it('the homes that show the tasks, when they change', async () => {
    const { rendered, pages } = await changedBy(aGlobal('navigation', { tasks: [to('procedure', 'p4')] }));

    expect({ rendered, pages }).toEqual({ rendered: 3, pages: ['portal /en/', 'portal /sq/', 'portal /sr/'] });
  });

  it('the act that another one amends, when that one comes and goes', async () => {
    const amending = aDecision('v7', '2026-11-03', {
      title: { sq: 'Ndryshon' },
      own: { amends: [to('decision', 'v2')] },
    });
    const came = await changedBy(amending);
    const went = await publisher.tell({ ...told(amending), locales: { sq: null, sr: null, en: null } });

    expect(came.pages).toContain('official /sq/vendimet/vendim-v2/');
    expect(changesOf(went).pages).toEqual([
      'official /sq/',
      'official /sq/drejtorite/drejtoria-d1/',
      'official /sq/vendimet/kuvendi/2026/11/',
      'official /sq/vendimet/vendim-v2/',
    ]);
    for (const path of ['/sq/vendimet/vendim-v7/', '/sr/odluke/v7/', '/en/decisions/v7/']) {
      expect(publisher.shown('official', path)).toBeUndefined();
    }
  });

  it('the fee of a procedure, when it gets one', async () => {
    const { pages } = await changedBy(
      aProcedure('p1', 'd1', { own: { fees: [aFee('t2')] }, title: { sq: 'Leje p1' } }),
    );

    expect(pages).toContain('portal /sq/procedurat/leje-p1/');
    expect(pages).toContain('portal /sq/tarifat/tarifa-t2/');
  });
});

describe('a month', () => {
  it('goes with its last document, and the year with its last month', async () => {
    const old = told(aDecision('v8', '2020-01-20', { title: { sq: 'Vendim i vjetër' }, department: 'd2' }));
    const former = [{ locale: 'sq' as const, path: '/sq/vendimet/vendim-v8/' }];

    await publisher.tell({
      ...old,
      locales: { sq: null, sr: null, en: null },
      formerAddresses: former,
      gone: { reason: 'withdrawn' },
    });

    expect(publisher.shown('official', '/sq/vendimet/kuvendi/2020/01/')).toBeUndefined();
    expect(publisher.shown('official', '/sq/vendimet/kuvendi/2020/')).toBeUndefined();
    expect(publisher.shown('official', '/sq/vendimet/')).toBe('2025,2026');
    expect(publisher.shown('official', '/sq/vendimet/vendim-v8/')).toContain('tombstone');
  });
});
