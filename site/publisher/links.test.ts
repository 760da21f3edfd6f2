import { expect, it } from 'vitest';
import { internalLinks } from './links.ts';

const origins = { official: 'https://official.example', portal: 'https://portal.example' };
const linksIn = (html: string) =>
  internalLinks(html, { site: 'portal', path: '/sq/procedurat/' }, origins).map(({ site, path }) => `${site} ${path}`);

it.each([
  ['<a href="/sq/">', ['portal /sq/']],
  ['<a class=x href=/sq/?q=1#top>', ['portal /sq/']],
  ['<a href="leje/">', ['portal /sq/procedurat/leje/']],
  ['<A HREF="../">', ['portal /sq/']],
  ['<a href="https://official.example/sq/">', ['official /sq/']],
  ['<a href="https://official.example.evil/sq/">', []],
  ['<link rel="stylesheet" href="/_assets/x.css"><img src="/a.svg">', ['portal /_assets/x.css', 'portal /a.svg']],
  ['<a href="#top"><a href="mailto:a@b.c"><a href="https://elsewhere.example/"><a name="x">', []],
  ['<a href="/sq/"><a href="/sq/#again">', ['portal /sq/']],
  ['<!-- <a href="/sq/"> --> <p>&lt;a href="/sq/"&gt;</p>', []],
])('finds in %s: %j', (html, links) => {
  expect(linksIn(html)).toEqual(links);
});
