import { expect, test } from 'vitest';
import type { Incoming } from '@gjakova/shared/schemas/import';
import { load } from './load.ts';
import { sendDocument } from './send-document.ts';
import { aDepartment, anAnswer } from './test/builders.ts';
import { type Given, startImportServer } from './test/import-server.ts';

const one = aDepartment('department:one');
const two = aDepartment('department:two');
const three = aDepartment('department:three');
const quick = { patience: { unavailable: [1], conflict: [1] } };

async function loadAgainst(documents: Incoming[], answer: (document: Incoming, attempt: number) => Given) {
  await using server = await startImportServer(answer);
  const progress: string[] = [];
  const report = await load(
    documents,
    (document) => sendDocument(document, server.target, quick),
    (loaded, total) => progress.push(`${loaded}/${total}`),
  );
  return { report, progress, keys: server.keys() };
}

test('documents are sent one by one in the order of the source', async () => {
  const { report, progress, keys } = await loadAgainst([one, two, three], () => ({ status: 200, body: anAnswer() }));

  expect(keys).toEqual([one.key, two.key, three.key]);
  expect(progress).toEqual(['1/3', '2/3', '3/3']);
  expect(report.results.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created']);
});

test('what referred to a document that came later is sent again at the end, and counts once', async () => {
  const { report, keys } = await loadAgainst([one, two], ({ key }, attempt) => {
    if (key !== one.key) return { status: 200, body: anAnswer() };
    const answer = attempt === 1 ? anAnswer({ missing: [two.key] }) : anAnswer({ outcome: 'updated' });
    return { status: 200, body: answer };
  });

  expect(keys).toEqual([one.key, two.key, one.key]);
  expect(report.results).toEqual([
    { key: one.key, outcome: 'created' },
    { key: two.key, outcome: 'created' },
  ]);
});

test('a reference that is still missing after the second pass is named', async () => {
  const { report, keys } = await loadAgainst([one], () => ({ status: 200, body: anAnswer({ missing: [two.key] }) }));

  expect(keys).toEqual([one.key, one.key]);
  expect(report.results).toEqual([{ key: one.key, outcome: 'created', lacks: [two.key] }]);
});

test('a document that fails is listed and the rest goes on', async () => {
  const { report } = await loadAgainst([one, two, three], ({ key }) =>
    key === two.key ? { status: 400, body: { message: 'No title.' } } : { status: 200, body: anAnswer() },
  );

  expect(report.results).toEqual([
    { key: one.key, outcome: 'created' },
    { key: two.key, outcome: 'failed', reason: 'No title. (status 400)' },
    { key: three.key, outcome: 'created' },
  ]);
  expect(report.stopped).toBeUndefined();
});

test('a document that people have edited is listed and not sent again', async () => {
  const { report, keys } = await loadAgainst([one], () => ({
    status: 200,
    body: anAnswer({ outcome: 'edited', missing: [two.key] }),
  }));

  expect(keys).toEqual([one.key]);
  expect(report.results).toEqual([{ key: one.key, outcome: 'edited' }]);
});

test('a key that the CMS does not take ends the load at once', async () => {
  const { report, keys } = await loadAgainst([one, two, three], () => ({ status: 401, body: { message: 'No.' } }));

  expect(keys).toEqual([one.key]);
  expect(report).toMatchObject({ results: [], total: 3, stopped: expect.stringContaining('IMPORT_KEY') });
});

test('a load that ends in the second pass leaves what was not completed as failed', async () => {
  const { report } = await loadAgainst([one, two], ({ key }, attempt) => {
    if (attempt > 1) return null;
    return { status: 200, body: anAnswer({ missing: key === one.key ? [two.key] : [] }) };
  });

  expect(report.stopped).toContain('does not answer');
  expect(report.results[0]).toEqual({ key: one.key, outcome: 'created', lacks: [two.key] });
});
