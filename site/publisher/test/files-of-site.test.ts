import { expect, it } from 'vitest';
import { compareFiles } from './files-of-site.ts';

const files = (change: Record<string, string> = {}) =>
  new Map(
    Object.entries({ 'sq/index.html': 'një', 'robots.txt': 'a', ...change }).map(([name, text]) => [
      name,
      Buffer.from(text),
    ]),
  );

it('finds a byte that is another, and a file that only one has', () => {
  const differences = compareFiles(files(), files({ 'robots.txt': 'b', 'sr/index.html': 'dva' }));

  expect(differences).toEqual({ files: 3, differing: ['robots.txt'], missing: ['sr/index.html'] });
});

it('leaves out sitemaps, which are in parts of their own', () => {
  expect(compareFiles(files({ 'sitemap-0.xml': 'x' }), files({ 'sitemap-sq-01.xml': 'y' }))).toMatchObject({
    files: 2,
    missing: [],
  });
});
