import { Parser } from 'htmlparser2';

/** An element of an XML document. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  /** All text in it, without that of other elements. */
  text: string;
  children: Element[];
}

/**
 * Reads an XML document.
 *
 * @throws where an element is not closed, or a sign that is markup stands for itself: then it is not well formed
 */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const outsideOfSections = xml.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(outsideOfSections)) throw new Error('A bare "&" in the XML.');
  const selfClosing = outsideOfSections.match(/\/>/g)?.length ?? 0;
  let implied = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, text: '', children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const last = open.at(-1);
        if (last) last.text += text;
      },
      onclosetag(name, isImplied) {
        // The parser says so of `<a/>` as well.
        if (isImplied && ++implied > selfClosing) throw new Error(`"${name}" is not closed.`);
        if (open.pop()?.name !== name) throw new Error(`"${name}" is closed where it is not open.`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (open.length !== 1 || root.children.length !== 1) throw new Error('The XML has not one root that is closed.');
  return root.children[0];
}

/** The elements of a name right below another. */
export const childrenNamed = ({ children }: Element, name: string): Element[] =>
  children.filter((child) => child.name === name);
