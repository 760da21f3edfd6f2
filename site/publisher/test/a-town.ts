import {
  aBody,
  aDecision,
  aDirectorate,
  aForm,
  aGlobal,
  aNotice,
  aPlace,
  aProcedure,
  aTariff,
  aTopic,
  to,
  type TownDocument,
} from './town.ts';

/**
 * A small town with something of everything: two directorates, one with a sector; five procedures, of which `p5` has no
 * Serbian and `p2` costs `t1`; a form that is handed in at a place; a body with three decisions, of which `v3` amends
 * `v1` and `v1` sets `t1`; two notices.
 */
export const aTown = (): TownDocument[] => [
  aDirectorate('d1'),
  aDirectorate('d2'),
  aDirectorate('s1', { parent: 'd1', title: { sq: 'Sektori për leje', sr: 'Sektor za dozvole', en: 'Permits' } }),
  aBody('kuvendi'),
  aTopic('banimi'),
  aTopic('lindja', { own: { topicKind: 'life-event' } }),
  aTariff('t1', 500, {
    own: { amounts: [{ cents: 500, validFrom: '2026-01-01', validTo: null, basis: to('decision', 'v1') }] },
  }),
  aTariff('t2', 1000),
  aProcedure('p1', 'd1'),
  aProcedure('p2', 'd1', { own: { fees: [aFee('t1')] }, topics: ['banimi'] }),
  aProcedure('p3', 'd1'),
  aProcedure('p4', 'd2'),
  aProcedure('p5', 'd2', { title: { sq: 'Leje p5', en: 'Permit p5' } }),
  aForm('f1', 'd1', { own: { procedures: [to('procedure', 'p3')], whereToSubmit: [to('place', 'l1')] } }),
  aPlace('l1'),
  aDecision('v1', '2025-03-10', { topics: ['banimi'] }),
  aDecision('v2', '2026-10-05', { department: 'd2' }),
  aDecision('v3', '2026-11-02', { own: { registerNumber: '2', amends: [to('decision', 'v1')] } }),
  aNotice('n1', '2030-01-15T14:00:00.000Z', { topics: ['lindja'] }),
  aNotice('n2', null, { own: { postedAt: '2026-10-20T08:00:00.000Z' } }),
  aGlobal('navigation', { tasks: [to('procedure', 'p2')] }),
  aGlobal('site-settings', {}),
  aGlobal('deadline-rules', {}),
];

/** What a procedure costs, in all cases. */
export const aFee = (tariff: string) => ({
  ...{ label: '', tariff: to('tariff', tariff), payWhere: '', method: null, account: '', cases: [] },
});
