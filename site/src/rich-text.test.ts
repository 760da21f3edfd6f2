import { describe, expect, it } from 'vitest';
import { headingsFrom, withPresentLinks, withScrollingTables } from './rich-text.ts';

describe('a link to a document in rich text', () => {
  const html =
    '<p>See <a href="document:decision/d1">the <em>act</em></a>, <a href="https://example.org/">more</a>.</p>';

  it('gets the present address', () => {
    const shown = withPresentLinks(html, ({ publicId }) => ({ href: `/sq/vendimet/${publicId}/`, label: '' }));

    expect(shown).toContain('<a href="/sq/vendimet/d1/">the <em>act</em></a>');
    expect(shown).toContain('<a href="https://example.org/">more</a>');
  });

  it('says the language of its target where that is another one', () => {
    const shown = withPresentLinks(html, () => ({ href: '/sq/x/', label: '', lang: 'sq' }));

    expect(shown).toContain('<a href="/sq/x/" hreflang="sq">');
  });

  it('leaves its words where the document is not public', () => {
    expect(withPresentLinks(html, () => null)).toContain('See the <em>act</em>,');
  });

  it('leaves its words where there is no such kind', () => {
    const odd = '<a href="document:person/p1">Somebody</a>';

    expect(withPresentLinks(odd, () => ({ href: '/', label: '' }))).toBe('Somebody');
  });
});

describe('headings of rich text', () => {
  it('follow on the heading of their section', () => {
    expect(headingsFrom('<h2>Neni 1</h2><h3>a</h3>', 3)).toBe('<h3>Neni 1</h3><h4>a</h4>');
  });

  it('leave no level out', () => {
    expect(headingsFrom('<h4>Neni 1</h4>', 3)).toBe('<h3>Neni 1</h3>');
    expect(headingsFrom('<h2>I</h2><h4>1</h4>', 3)).toBe('<h3>I</h3><h4>1</h4>');
  });
});

it('tables scroll by themselves, and can be reached by keyboard, each by its own name', () => {
  expect(withScrollingTables('<table><tbody></tbody></table><table></table>', 'Tabela')).toBe(
    '<section class="scroll" aria-label="Tabela 1" tabindex="0"><table class="table"><tbody></tbody></table></section>' +
      '<section class="scroll" aria-label="Tabela 2" tabindex="0"><table class="table"></table></section>',
  );
});
