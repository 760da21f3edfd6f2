import { Parser } from 'htmlparser2';

/** What a reader gets of an element of a page: its text, and where its links lead. Styles and scripts are none of it. */
export function readableText(html: string, element: 'main' | 'body'): string {
  const parts: string[] = [];
  let depth = 0;
  let unread = 0;
  const parser = new Parser(
    {
      onopentag(name, { href }) {
        if (name === element) depth++;
        if (name === 'script' || name === 'style') unread++;
        if (depth > 0 && name === 'a' && href) parts.push(` <${href}> `);
      },
      ontext(text) {
        if (depth > 0 && unread === 0) parts.push(text);
      },
      onclosetag(name) {
        if (name === element) depth--;
        if (name === 'script' || name === 'style') unread--;
        parts.push(' ');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return parts.join('').replace(/\s+/g, ' ');
}
