import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { aDirectorate, aProcedure, groupOf, type TownDocument } from '../publisher/test/town.ts';
import { documentFrom, nothingOf } from './document.ts';
import { DocumentStore, documentTables } from './document-store.ts';
import { candidatesOf, digestOf, evaluate } from './reads.ts';

const documentOf = (document: TownDocument) => documentFrom(groupOf(document, 1, []));
const procedure = aProcedure('p1', 'd1');

function aStore(...documents: TownDocument[]): DocumentStore {
  const db = new DatabaseSync(':memory:');
  db.exec(documentTables);
  const store = new DocumentStore(db);
  for (const document of documents) store.replace(documentOf(document));
  return store;
}

describe('the candidates of a change', () => {
  const candidates = (before: TownDocument, after: TownDocument) => candidatesOf(documentOf(before), documentOf(after));

  it('look at no list where the texts of lists stay as they were', () => {
    expect(candidates(procedure, procedure).filter((key) => /^(names|cards)/.test(key))).toEqual([]);
  });

  it('look only at the language that has changed', () => {
    const keys = candidates(procedure, { ...procedure, summary: { ...procedure.summary, sr: 'Drugo.' } });

    expect(keys).toContain('get|sr|procedure|p1');
    expect(keys).toContain('cards|sr/procedures-of/d1');
    expect(keys.filter((key) => /\|(sq|en)[|/]/.test(key))).toEqual([]);
  });

  it('look at the groups that a document was in, and at those that it is in', () => {
    const keys = candidates(procedure, { ...procedure, department: 'd2' });

    expect(keys).toEqual(expect.arrayContaining(['cards|sq/procedures-of/d1', 'cards|sq/procedures-of/d2']));
  });

  it('name every read that gives something else', () => {
    const everyRead = ['sq', 'sr', 'en'].flatMap((locale) => [
      ...['get', 'card', 'name'].map((read) => `${read}|${locale}|procedure|p1`),
      ...['procedures', 'procedures-of/d1', 'procedures-of/d2', 'directorates'].flatMap((group) => [
        `names|${locale}/${group}`,
        `cards|${locale}/${group}`,
      ]),
    ]);
    const keys = [...everyRead, 'translations|procedure|p1', 'gone|procedure|p1'];
    const edits: TownDocument[] = [
      { ...procedure, title: { ...procedure.title, sq: 'Tjetër' } },
      { ...procedure, department: 'd2' },
      { ...procedure, title: { sq: 'Leje p1' } },
      { ...procedure, slug: { ...procedure.slug, en: 'other' } },
    ];

    for (const edit of edits) {
      const store = aStore(aDirectorate('d1'), aDirectorate('d2'), procedure, aProcedure('p2', 'd1'));
      const before = keys.map((key) => digestOf(evaluate(key, store)));
      store.replace(documentOf(edit));
      const changed = keys.filter((key, index) => digestOf(evaluate(key, store)) !== before[index]);
      expect(changed.length).toBeGreaterThan(0);
      expect(candidates(procedure, edit)).toEqual(expect.arrayContaining(changed));
    }
  });
});

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

    const titles = (evaluate('names|sq/procedures', store) as { title: string }[]).map(({ title }) => title);

    expect(titles).toEqual(['Certifikatë', 'Çmim', 'Dëshmi', 'Dhënie', 'Zonë']);
  });
});

describe('the document store', () => {
  it('forgets a document of which nothing is known', () => {
    const store = aStore(procedure);

    store.replace(nothingOf({ kind: 'procedure', publicId: 'p1' }));

    expect(store.find('procedure', 'p1')).toBeNull();
    expect(store.findByPath('/sq/procedurat/leje-p1/')).toEqual([]);
    expect([...store.all()]).toEqual([]);
    expect(evaluate('names|sq/procedures', store)).toEqual([]);
  });

  it('gives a document back as it came, in any language order', () => {
    const store = aStore(procedure);

    expect(store.find('procedure', 'p1')).toEqual(documentOf(procedure));
  });
});

it('refuses a read that does not exist', () => {
  expect(() => evaluate('everything|sq', aStore())).toThrow('No such read');
});
