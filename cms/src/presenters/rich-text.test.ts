import { expect, test } from 'vitest';
import { NotPresentable } from './not-presentable';
import { richTextIn } from './rich-text';

type Node = Record<string, unknown>;
const text = (content: string, format = 0): Node => ({ type: 'text', text: content, format });
const within = (type: string, children: Node[], more: Node = {}): Node => ({ type, children, ...more });
const paragraph = (...children: Node[]) => within('paragraph', children);
const point = (...children: Node[]) => within('listitem', children);
const list = (listType: string, children: Node[], more: Node = {}) => within('list', children, { listType, ...more });
const link = (fields: Node, label = 'këtu') => within('link', [text(label)], { fields });
const to = (url: string) => link({ linkType: 'custom', url });
const cell = (headerState: number, content: string, more: Node = {}) =>
  within('tablecell', [paragraph(text(content))], { headerState, ...more });
const row = (...cells: Node[]) => within('tablerow', cells);

const html = (...children: Node[]) => richTextIn({ sq: { root: { type: 'root', children } } }, 'sq', 'text');

const cases: [string, Node, string][] = [
  ['a paragraph', paragraph(text('Një'), { type: 'linebreak' }, text('dy')), '<p>Një<br>dy</p>'],
  ['a heading', within('heading', [text('Neni 1')], { tag: 'h2' }), '<h2>Neni 1</h2>'],
  ['a heading of the lowest level', within('heading', [text('a')], { tag: 'h4' }), '<h4>a</h4>'],
  ['a quote', within('quote', [text('Fjalë')]), '<blockquote><p>Fjalë</p></blockquote>'],
  ['a quote of paragraphs', within('quote', [paragraph(text('a'))]), '<blockquote><p>a</p></blockquote>'],
  ['a rule', { type: 'horizontalrule' }, '<hr>'],
  ['a tab', paragraph(text('a'), { type: 'tab', text: '\t' }, text('b')), '<p>a b</p>'],
  ['bold in italic', paragraph(text('a', 3)), '<p><strong><em>a</em></strong></p>'],
  ['every other format', paragraph(text('a', 4 | 8 | 16 | 32 | 64)), '<p><u><s><sub><sup><code>a</code></sup></sub></s></u></p>'], // prettier-ignore
  ['a highlight', paragraph(text('a', 128)), '<p>a</p>'],
  ['points', list('bullet', [point(text('a')), point(text('b'))]), '<ul><li>a</li><li>b</li></ul>'],
  ['numbered points', list('number', [point(text('a'))], { start: 1 }), '<ol><li>a</li></ol>'],
  ['points numbered from three', list('number', [point(text('a'))], { start: 3 }), '<ol start="3"><li>a</li></ol>'],
  [
    'points within a point',
    list('bullet', [point(text('a')), point(list('number', [point(text('b'))])), point(text('c'))]),
    '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
  ],
  [
    'points to be ticked',
    list('check', [within('listitem', [text('a')], { checked: true }), point(text('b'))]),
    '<ul><li>☑ a</li><li>☐ b</li></ul>',
  ],
  ['a link', paragraph(to('https://example.test/a?b=1&c="2"')), '<p><a href="https://example.test/a?b=1&amp;c=&quot;2&quot;">këtu</a></p>'], // prettier-ignore
  ['an address of e-mail', paragraph(to('mailto:a@example.test')), '<p><a href="mailto:a@example.test">këtu</a></p>'],
  ['a number of telephone', paragraph(to('tel:+383390000')), '<p><a href="tel:+383390000">këtu</a></p>'],
  ['a place on the page', paragraph(to('#neni-3')), '<p><a href="#neni-3">këtu</a></p>'],
  ['a link that was found in the text', paragraph(within('autolink', [text('a')], { fields: { url: 'http://a.test/' } })), '<p><a href="http://a.test/">a</a></p>'], // prettier-ignore
  [
    'a link to a document',
    paragraph(link({ linkType: 'internal', doc: { relationTo: 'procedures', value: '1hq3' } })),
    '<p><a href="document:procedure/1hq3">këtu</a></p>',
  ],
  [
    'a link to a document that was read with it',
    paragraph(link({ linkType: 'internal', doc: { relationTo: 'bodies', value: { id: '1hq4', internalNote: 'x' } } })),
    '<p><a href="document:body/1hq4">këtu</a></p>',
  ],
  ['a link to a document that is gone', paragraph(link({ linkType: 'internal', doc: null })), '<p>këtu</p>'],
  [
    'a table with a header row and a header column',
    within('table', [row(cell(3, ''), cell(1, 'Çmimi')), row(cell(2, 'Leje'), cell(0, '5 €'))]),
    '<table><thead><tr><td></td><th scope="col">Çmimi</th></tr></thead>' +
      '<tbody><tr><th scope="row">Leje</th><td>5 €</td></tr></tbody></table>',
  ],
  [
    'a table with wide cells',
    within('table', [row(cell(0, 'a', { colSpan: 2, rowSpan: 3 }), cell(0, 'b', { colSpan: 1, rowSpan: 1 }))]),
    '<table><tbody><tr><td colspan="2" rowspan="3">a</td><td>b</td></tr></tbody></table>',
  ],
];
test.each(cases)('%s has its element', (_, node, expected) => expect(html(node)).toBe(expected));

test('no markup, style, class or event comes out of a text or an attribute', () => {
  const attributes = { format: 'center', indent: 2, style: 'color: red', direction: 'ltr', class: 'x', onclick: 'x()' };
  const node = within(
    'paragraph',
    [{ ...text('<script>alert("1 & 2")</script>'), ...attributes, format: 0 }],
    attributes,
  );

  expect(html(node)).toBe('<p>&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;</p>');
});

test('what shows nothing is left out, also at the end', () => {
  const nothing = [paragraph(), paragraph(text(' '), { type: 'linebreak' }), within('heading', [], { tag: 'h2' })];

  expect(html(...nothing, paragraph(text('a')), list('bullet', []), ...nothing)).toBe('<p>a</p>');
  expect(html(...nothing)).toBe('');
});

test('a language without a text, and a document without any, is empty', () => {
  expect(richTextIn({ sr: { root: { type: 'root', children: [paragraph(text('a'))] } }, sq: null }, 'sq', 'text')).toBe(
    '',
  );
  expect(richTextIn(null, 'sq', 'text')).toBe('');
});

const refused: [string, Node, string, string][] = [
  ['an upload', { type: 'upload' }, 'unknown content', 'upload'],
  ['a block', paragraph({ type: 'block' }), 'unknown content', 'block'],
  ['a node with a name of every object', { type: 'constructor' }, 'unknown content', 'constructor'],
  ['the heading of a page', within('heading', [text('a')], { tag: 'h1' }), 'unknown content', 'heading h1'],
  ['a paragraph between points', list('bullet', [paragraph(text('a'))]), 'unknown content', 'paragraph in a list'],
  ['a paragraph between rows', within('table', [paragraph(text('a'))]), 'unknown content', 'paragraph in a table'],
  ['a link that runs a script', paragraph(to('javascript:alert(1)')), 'unsafe link', 'javascript:alert(1)'],
  ['the same in disguise', paragraph(to(' JavaScript:alert(1)')), 'unsafe link', ' JavaScript:alert(1)'],
  ['a link with data', paragraph(to('data:text/html,x')), 'unsafe link', 'data:text/html,x'],
  ['a link without a scheme', paragraph(to('www.example.test')), 'unsafe link', 'www.example.test'],
  ['a link of another site', paragraph(to('//example.test')), 'unsafe link', '//example.test'],
  ['a link to nowhere', paragraph(to('')), 'unsafe link', ''],
  ['a link to an account', paragraph(link({ linkType: 'internal', doc: { relationTo: 'users', value: '1' } })), 'unsafe link', 'users/1'], // prettier-ignore
  ['a bell', paragraph(text('a\u0007')), 'control character', 'a\u0007'],
];
test.each(refused)('%s is refused by its name and field', (_, node, problem, what) => {
  const present = () => html(node);

  expect(present).toThrow(NotPresentable);
  expect(present).toThrow(expect.objectContaining({ problem, what, path: 'text' }));
});
