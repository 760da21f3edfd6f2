import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '@gjakova/shared/locales';
import { aTown } from './test/a-town.ts';
import { filesShown } from './test/files-of-site.ts';
import { prepareSites, type Sites } from './test/processes.ts';
import { childrenNamed, readXml, type Element } from './test/read-xml.ts';
import { sitemapEntries } from './test/sitemap-entries.ts';
import { aDecision, aGlobal, aNotice } from './test/town.ts';

let sites: Sites;

beforeAll(async () => {
  sites = await prepareSites();
  sites.cms.publish(...aTown());
  sites.cms.publish(
    aDecision('v4', '2026-11-10', { title: { sq: 'Rruga <A> & B' }, summary: { sq: 'Më pak < se 5 €.' } }),
  );
  sites.startServer();
  sites.startPublisher();
  await sites.settled();
});
afterAll(() => sites.stop());

const one = (of: Element, name: string): Element => {
  const found = childrenNamed(of, name);
  expect(found.map((element) => element.name)).toEqual([name]);
  return found[0];
};
const feedIn = async (path: string) => readXml(await sites.text('official', path));
const linkOf = (of: Element, rel: string) =>
  childrenNamed(of, 'link').find(({ attributes }) => (attributes.rel ?? 'alternate') === rel)?.attributes.href;

describe('the feed of decisions', () => {
  it('is Atom in the language of its address', async () => {
    const answer = await sites.get('official', '/sr/odluke/atom.xml');
    const feed = await feedIn('/sr/odluke/atom.xml');
    const origin = `http://localhost:${sites.ports.official}`;

    expect(answer.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'sr-Latn' });
    expect(one(feed, 'id').text).toBe('tag:localhost,2026:decisions/sr');
    expect(one(feed, 'title').text).toContain('odluka');
    expect(one(one(feed, 'author'), 'name').text).not.toBe('');
    expect(linkOf(feed, 'self')).toBe(`${origin}/sr/odluke/atom.xml`);
    expect(linkOf(feed, 'alternate')).toBe(`${origin}/sr/odluke/`);
  });

  it('has the latest first, each with what RFC 4287 asks for, under names that stay', async () => {
    const entries = childrenNamed(await feedIn('/sq/vendimet/atom.xml'), 'entry');

    expect(entries.map((entry) => one(entry, 'id').text)).toEqual(
      ['v4', 'v3', 'v2', 'v1'].map((id) => `tag:localhost,2026:decision/${id}/sq`),
    );
    for (const entry of entries) {
      expect(one(entry, 'updated').text).toBe('2026-11-01T08:00:00.000Z');
      expect(linkOf(entry, 'alternate')).toMatch(/^http:\/\/localhost:\d+\/sq\/vendimet\/[a-z0-9-]+\/$/);
    }
  });

  it('shows the signs of a title as signs, never as markup', async () => {
    const [latest] = childrenNamed(await feedIn('/sq/vendimet/atom.xml'), 'entry');

    expect(one(latest, 'title')).toMatchObject({ attributes: { type: 'html' }, text: 'Rruga &lt;A&gt; &amp; B' });
    expect(one(latest, 'summary').text).toBe('Më pak &lt; se 5 €.');
  });

  it('says when the latest of its entries was published, and never what time it is', async () => {
    const before = await sites.text('official', '/en/decisions/atom.xml');
    sites.cms.publish(aDecision('v1', '2025-03-10', { topics: ['banimi'], publishedAt: '2026-11-20T07:00:00.000Z' }));
    await sites.settled();

    const feed = await feedIn('/en/decisions/atom.xml');

    expect(one(readXml(before), 'updated').text).toBe('2026-11-01T08:00:00.000Z');
    expect(one(feed, 'updated').text).toBe('2026-11-20T07:00:00.000Z');
  });

  it('is named by the pages that list decisions', async () => {
    const [home, section] = await Promise.all(['/sq/', '/sq/vendimet/'].map((path) => sites.text('official', path)));

    for (const page of [home, section]) {
      expect(page).toMatch(
        /<link rel="alternate" type="application\/atom\+xml"[^>]*href="[^"]*\/sq\/vendimet\/atom\.xml"/,
      );
    }
  });
});

/** What the head of a page says: where it is, and where the same is in each language. */
function headOf(html: string): string {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  return [canonical, ...alternates.map(([, language, href]) => `${language}=${href}`).sort()].join(' ');
}

describe('the sitemap', () => {
  it.each(['official', 'portal'] as const)(
    'of the %s site names every page that is to be found, as its head does',
    async (site) => {
      const files = filesShown(sites.file, site);
      const pages = [...files].filter(([file]) => file.endsWith('/index.html')).map(([, bytes]) => bytes.toString());
      const found = pages.filter((html) => !html.includes('content="noindex"'));

      const entries = (await sitemapEntries(files)).map((entry) =>
        entry.replace(/ \d{4}-[^ ]*/, '').replace(/ {2}/, ' '),
      );

      expect(entries).toEqual(found.map(headOf).sort());
      expect(entries.length).toBeLessThan(pages.length); // one has no Serbian
    },
  );

  it('stays when the sites are a demonstration, though every page asks search engines to stay away', async () => {
    const before = await sitemapEntries(filesShown(sites.file, 'portal'));
    sites.cms.publish(aGlobal('site-settings', { demonstration: true }));
    await sites.settled();

    const files = filesShown(sites.file, 'portal');
    const found = [...files].filter(([file, bytes]) => file.endsWith('.html') && !bytes.includes('content="noindex"'));

    expect(found.map(([file]) => file)).toEqual([]);
    expect(await sitemapEntries(files)).toEqual(before);
    expect(await sites.text('portal', '/robots.txt')).toContain('Allow: /');
    sites.cms.publish(aGlobal('site-settings', {}));
    await sites.settled();
  });

  it('gets a part with its first document, and loses it with its last', async () => {
    const parts = async () => (await sites.text('portal', '/sitemap-index.xml')).match(/<loc>/g)?.length ?? 0;
    const [before, notice] = [await parts(), aNotice('solitary', null)];
    sites.cms.publish(notice);
    await sites.settled();
    const meanwhile = await parts();
    sites.cms.withdraw(notice);
    await sites.settled();

    expect([meanwhile, await parts()]).toEqual([before + locales.length, before]);
  });
});

it('robots.txt, feed and sitemap are served with a name of their version', async () => {
  for (const path of ['/robots.txt', '/sitemap-index.xml', '/sitemap-sq-lists.xml']) {
    const answer = await sites.get('portal', path);
    const known = { 'If-None-Match': answer.headers.get('ETag') ?? '' };

    expect(answer.headers.get('Content-Type')).toMatch(/^(application\/xml|text\/plain)/);
    expect((await sites.get('portal', path, known)).status).toBe(304);
  }
});
