import { expect, it } from 'vitest';
import { readXml } from './read-xml.ts';

it('reads elements, attributes and text', () => {
  expect(readXml('<a b="1"><c/><d><![CDATA[x & y]]></d></a>')).toMatchObject({
    name: 'a',
    attributes: { b: '1' },
    children: [{ name: 'c' }, { name: 'd', text: 'x & y' }],
  });
});

it.each(['<a><b></a>', '<a>x & y</a>', '<a><c/><b></a>', '<a></a><b></b>', '<a>'])('refuses %s', (broken) => {
  expect(() => readXml(broken)).toThrow();
});
