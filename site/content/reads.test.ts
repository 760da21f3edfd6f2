import { describe, expect, it } from 'vitest';
import { aStore, shownAt } from '../publisher/test/a-store.ts';
import { aDecision, aDirectorate, aNotice, aProcedure } from '../publisher/test/town.ts';
import { documentFrom, nothingOf } from './document.ts';
import { groupOf } from '../publisher/test/town.ts';
import { evaluate } from './reads.ts';

const procedure = aProcedure('p1', 'd1');
const idsIn = (cards: unknown) => (cards as { publicId: string }[]).map(({ publicId }) => publicId);

describe('a list', () => {
  it('is in the order of the language, and not in that of arrival', () => {
    const titled = (id: string, title: string) => aProcedure(id, 'd1', { title: { sq: title } });
    const store = aStore(
      titled('a', 'Çmim'),
      titled('b', 'Zonë'),
      titled('c', 'Certifikatë'),
      titled('d', 'Dhënie'),
      titled('e', 'Dëshmi'),
    );

    const titles = (evaluate('names|sq/procedures', shownAt(store)) as { title: string }[]).map(({ title }) => title);

    expect(titles).toEqual(['Certifikatë', 'Çmim', 'Dëshmi', 'Dhënie', 'Zonë']);
  });

  it('of decisions is in the order of days, and of numbers on one day', () => {
    const numbered = (id: string, day: string, registerNumber: string) =>
      aDecision(id, day, { own: { registerNumber } });
    const store = aStore(
      numbered('a', '2026-11-02', '10'),
      numbered('b', '2026-11-02', '9'),
      numbered('c', '2026-11-01', '8'),
      numbered('d', '2025-01-01', '99'),
    );

    expect(idsIn(evaluate('cards|sq/archive/decision/kuvendi/2026/11', shownAt(store)))).toEqual(['c', 'b', 'a']);
    expect(idsIn(evaluate('newest|sq/decisions|3', shownAt(store)))).toEqual(['a', 'b', 'c']);
  });

  it('of notices takes instants for what they are, however they are written', () => {
    const posted = (id: string, postedAt: string) => aNotice(id, null, { own: { postedAt } });
    const store = aStore(posted('a', '2026-11-02T10:00:00.500Z'), posted('b', '2026-11-02T10:00:00Z'));

    expect(idsIn(evaluate('cards|sq/archive/notice/2026/11', shownAt(store)))).toEqual(['b', 'a']);
  });
});

describe('an archive', () => {
  it('has the years and months in which something is', () => {
    const store = aStore(aDecision('a', '2026-11-02'), aDecision('b', '2026-03-02'), aDecision('c', '2024-03-02'));

    expect(evaluate('children|sq/archive/decision/kuvendi', shownAt(store))).toEqual(['2024', '2026']);
    expect(evaluate('children|sq/archive/decision/kuvendi/2026', shownAt(store))).toEqual(['03', '11']);
  });

  it('puts an evening in Gjakova into the month that it has there', () => {
    const store = aStore(aNotice('a', null, { own: { postedAt: '2026-10-31T23:30:00.000Z' } }));

    expect(evaluate('children|sq/archive/notice/2026', shownAt(store))).toEqual(['11']);
  });
});

describe('the time', () => {
  it('is that at which pages are shown', () => {
    const at = (now: string) => shownAt(aStore(), now);

    expect(evaluate('isPast|2026-11-24T10:00:00.000Z', at('2026-11-24T09:59:59.999Z'))).toBe(false);
    expect(evaluate('isPast|2026-11-24T10:00:00.000Z', at('2026-11-24T10:00:00.000Z'))).toBe(true);
    expect(evaluate('today', at('2026-11-24T22:59:59.999Z'))).toBe('2026-11-24');
    expect(evaluate('today', at('2026-11-24T23:00:00.000Z'))).toBe('2026-11-25');
  });
});

describe('a form', () => {
  it('does not say when it was published: that is another instant in each language at every edit', () => {
    const form = evaluate('get|sq|procedure|p1', shownAt(aStore(procedure)));

    expect(form).toMatchObject({ title: 'Leje p1' });
    expect(form).not.toHaveProperty('publishedAt');
  });
});

describe('the document store', () => {
  it('forgets a document of which nothing is known', () => {
    const store = aStore(procedure);

    store.replace(nothingOf({ kind: 'procedure', publicId: 'p1' }));

    expect(store.find('procedure', 'p1')).toBeNull();
    expect(store.findByPath('/sq/procedurat/leje-p1/')).toEqual([]);
    expect([...store.all()]).toEqual([]);
    expect(evaluate('names|sq/procedures', shownAt(store))).toEqual([]);
  });

  it('gives a document back as it came, in any language order', () => {
    expect(aStore(procedure).find('procedure', 'p1')).toEqual(documentFrom(groupOf(procedure, 1, [])));
  });
});

it('refuses a read that does not exist', () => {
  expect(() => evaluate('everything|sq', shownAt(aStore(aDirectorate('d1'))))).toThrow('No such read');
});
