import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDepartment, aTown, type Town } from './a-town';
import { must } from './doors';
import { documentsOf, wholeDocuments } from './whole-documents';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.cms.stop());

const noon = (day: string) => `${day}T12:00:00.000Z`;

test('a tariff gets no last day while a public procedure would be left without a price', async () => {
  const others = { department: town.urbanism, body: '' };
  const tariffs = documentsOf(town, 'tariff');
  const procedures = documentsOf(town, 'procedure');
  const tariff = await tariffs.aPublished(wholeDocuments.tariff({ ...others, tariff: '' }));
  const procedure = await procedures.aPublished(wholeDocuments.procedure({ ...others, tariff }));
  const until2026 = { cents: 100, validFrom: noon('2026-01-01'), validTo: noon('2026-12-31') };
  const since2027 = { cents: 200, validFrom: noon('2027-01-01') };

  must(await tariffs.door.update(tariff, { amounts: [until2026] }, { draft: true }));
  const refused = await tariffs.publishByTwo(tariff);
  expect(refused).toMatchObject({ status: 409 });
  expect(refused.message).toContain('Leje ndërtimi');

  const withGap = [until2026, { ...since2027, validFrom: noon('2099-01-01') }];
  must(await tariffs.door.update(tariff, { amounts: withGap }, { draft: true }));
  expect(await tariffs.publishByTwo(tariff)).toMatchObject({ status: 409 });

  must(await tariffs.door.update(tariff, { amounts: [until2026, since2027] }, { draft: true }));
  must(await tariffs.publishByTwo(tariff));

  must(await procedures.door.update(procedure, { _status: 'draft', withdrawalReason: 'withdrawn' }));
  must(await tariffs.door.update(tariff, { amounts: [until2026] }, { draft: true }));
  must(await tariffs.publishByTwo(tariff));
});

test('a procedure is not published with a tariff that ends', async () => {
  const others = { department: town.urbanism, body: '' };
  const tariffs = documentsOf(town, 'tariff');
  const procedures = documentsOf(town, 'procedure');
  const tariff = await tariffs.aPublished(wholeDocuments.tariff({ ...others, tariff: '' }));
  const procedure = await procedures.aPublished(wholeDocuments.procedure({ ...others, tariff }));
  must(await procedures.door.update(procedure, { _status: 'draft', withdrawalReason: 'withdrawn' }));
  const ends = { cents: 100, validFrom: noon('2026-01-01'), validTo: noon('2026-12-31') };
  must(await tariffs.door.update(tariff, { amounts: [ends] }, { draft: true }));
  must(await tariffs.publishByTwo(tariff));

  const refused = await procedures.publishByTwo(procedure);

  expect(refused).toMatchObject({ status: 409 });
  expect((await town.main(procedure))._status).toBe('draft');
});

test('a directorate stays while it has a public sector', async () => {
  const directorate = await aDepartment(town.departments, 'Drejtoria me sektor');
  const sector = await aDepartment(town.departments, 'Sektori i fundit', { parent: directorate });
  const goes = { _status: 'draft', withdrawalReason: 'withdrawn' };

  const refused = await town.departments.update(directorate, goes);
  expect(refused).toMatchObject({ status: 409 });
  expect(refused.message).toContain('Sektori i fundit');

  must(await town.departments.update(sector, goes));
  must(await town.departments.update(directorate, goes));
});
