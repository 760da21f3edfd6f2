import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadBundles } from './bundles.ts';
import { eventually, prepareSites, type Sites } from './test/processes.ts';

let sites: Sites;
beforeEach(async () => {
  sites = await prepareSites();
});
afterEach(() => sites.stop());

it.each([
  [
    'without a key',
    { PUBLISHER_KEY: '' },
    'PUBLISHER_KEY is not set, so the CMS would tell nothing: set it to the key of its publisher service.',
  ],
  ['with a wrong setting', { POLL_MS: 'often' }, /^The environment is wrong: POLL_MS [^\n]*$/],
])('a publisher %s does not start, and says why in one sentence', async (_, settings, sentence) => {
  const publisher = sites.startPublisher(settings);

  await eventually(() => publisher.child.exitCode).toBe(1);

  expect(publisher.printed().trim()).toMatch(sentence);
});

it('a server with a wrong setting does not start, and says why in one sentence', async () => {
  const server = sites.startServer({ PORTAL_PORT: '70000' });

  await eventually(() => server.child.exitCode).toBe(1);

  expect(server.printed().trim()).toMatch(/^The environment is wrong: PORTAL_PORT [^\n]*$/);
});

it('templates that are not compiled are told with what to do', async () => {
  await expect(loadBundles(`${sites.folder}/nothing`)).rejects.toThrow(
    /^The templates of the official site are not compiled: ".*entry\.mjs" is missing\. Run "npm start"\.$/,
  );
});
