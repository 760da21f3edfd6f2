import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renderEverything } from '../publisher/render-everything.ts';
import { StoredPages } from '../publisher/stored-pages.ts';
import { aPublisher, type TestPublisher } from '../publisher/test/a-publisher.ts';
import { aDirectorate, groupOf } from '../publisher/test/town.ts';
import { answer } from './answer.ts';

let publisher: TestPublisher;
let client: string;

beforeEach(async () => {
  publisher = await aPublisher();
  client = path.join(publisher.distribution, 'portal/client');
  mkdirSync(path.join(client, '_assets'), { recursive: true });
  writeFileSync(path.join(client, '_assets/old.css'), 'a { color: red }');
  writeFileSync(path.join(client, 'favicon.svg'), '<svg/>');
  await publisher.begin(groupOf(aDirectorate('d1'), 1, []));
});
afterEach(() => publisher.remove());

const ask = (at: string) => answer('portal', new StoredPages(publisher.db), new Request(`http://localhost${at}`));

it('keeps the style sheet of a page that somebody has just read, when there is a new one', async () => {
  rmSync(path.join(client, '_assets/old.css'));
  writeFileSync(path.join(client, '_assets/new.css'), 'a { color: blue }');
  await renderEverything(publisher, { cause: 'test' });

  expect([ask('/_assets/old.css').status, ask('/_assets/new.css').status]).toEqual([200, 200]);
});

it('has no file that the present bundle lacks, where its name does not tell its content', async () => {
  rmSync(path.join(client, 'favicon.svg'));
  await renderEverything(publisher, { cause: 'test' });

  expect(ask('/favicon.svg').status).toBe(404);
});

it('lets only names with a hash be kept for ever', () => {
  expect(ask('/favicon.svg').headers.get('Cache-Control')).toBe('no-cache');
  expect(ask('/_assets/old.css').headers.get('Cache-Control')).toContain('immutable');
});
