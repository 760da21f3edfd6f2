import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold } from '@gjakova/shared/text/fold';
import { aTown, type Town } from './a-town';
import { must } from './doors';
import { documentsOf } from './whole-documents';

let town: Town;
beforeAll(async () => {
  town = await aTown();
  must(await documentsOf(town, 'tariff').create({ title: 'Çmimi i ujit', code: 'UJË-7' }));
  must(await documentsOf(town, 'decision').create({ title: 'Vendim', protocolNumber: '01-011/01-16155' }));
});
afterAll(() => town.cms.stop());

/** Asks as the list of the panel does: what is typed, in each of the searched fields. */
const found = async (collection: string, typed: string) => {
  const { listSearchableFields = [] } = town.payload.collections[collection].config.admin;
  const where = listSearchableFields.map((field, n) => `where[or][${n}][${field}][like]=${encodeURIComponent(typed)}`);
  const { auth } = town.people.editor;
  const { body } = await town.cms.rest('GET', `/${collection}?draft=true&${where.join('&')}`, { auth });
  return body.docs.map(({ title }: { title: string }) => title);
};

test.each(['cmimi', 'CMIMI', 'çmimi', 'ÇMIMI', 'ujë-7', 'uje-7'])('"%s" finds the price of water', async (typed) => {
  expect(await found('tariffs', typed)).toEqual(['Çmimi i ujit']);
});

test('an act is found by its protocol number', async () => {
  expect(await found('decisions', '16155')).toEqual(['Vendim']);
});

test('what is not there is not found', async () => {
  expect(await found('tariffs', 'qumësht')).toEqual([]);
  expect(fold('qumësht')).toBe('qumesht');
});
