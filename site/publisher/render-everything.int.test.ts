import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sites } from '@gjakova/shared/sites';
import { aPublisher, type TestPublisher } from './test/a-publisher.ts';
import { aDirectorate, aProcedure, groupOf } from './test/town.ts';
import { renderEverything } from './render-everything.ts';

let publisher: TestPublisher;

const told = (publicId: string, title: string, summary = '') =>
  groupOf(aProcedure(publicId, 'd1', { title: { sq: title }, summary: { sq: summary } }), 1, []);
const at = (publicId: string) => `/sq/procedurat/leje-${publicId}/`;

beforeEach(async () => {
  publisher = await aPublisher();
  await publisher.begin(groupOf(aDirectorate('d1'), 1, []), told('p1', 'Leje'), told('p2', 'Taksë'));
});
afterEach(() => publisher.remove());

/** The bundles of a next version: pages of procedures have another heading, and some words are too much for them. */
function deployNext(): void {
  for (const site of sites) {
    const entry = path.join(publisher.distribution, site, 'server/entry.mjs');
    const next = readFileSync(entry, 'utf8').replaceAll('<h1>', '<h1>Re: ').replaceAll("'Fails'", "'Taksë'");
    writeFileSync(entry, next);
  }
}

it('makes all pages with the new bundles, and leaves one that fails as it was', async () => {
  deployNext();

  const { failed } = await renderEverything(publisher, { cause: 'test' });

  expect(failed.map(({ address }) => address.path)).toEqual([at('p2')]);
  expect(publisher.shown('portal', at('p1'))).toContain('<h1>Re: Leje');
  expect(publisher.shown('portal', at('p2'))).toContain('<h1>Taksë');
});

it('looks at a page that failed again when its document changes', async () => {
  deployNext();
  await renderEverything(publisher, { cause: 'test' });

  await publisher.tell(told('p2', 'Tarifë'));

  expect(publisher.shown('portal', at('p2'))).toContain('<h1>Tarifë');
});

it('writes nothing where nothing has changed', async () => {
  const { rendered, written } = await renderEverything(publisher, { cause: 'test' });

  expect(rendered).toBeGreaterThan(20);
  expect(written).toBe(0);
});

it('notes the reads of each page: what comes later renders as much as before', async () => {
  await renderEverything(publisher, { cause: 'test' });

  const { rendered } = await publisher.tell(told('p1', 'Leje', 'Një përmbledhje.'));

  expect(rendered).toBe(1);
});
