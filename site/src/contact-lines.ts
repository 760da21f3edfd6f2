/** A piece of a line: text, or what a telephone or a mail program opens. */
export interface ContactPart {
  text: string;
  href?: string;
}

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** At least eight digits after a plus or a zero: neither a postcode, a day nor hours. */
const telephone = /(?:\+|\b0)(?:[\s()/-]*\d){8,14}/;
const reachable = new RegExp(`${email.source}|${telephone.source}`, 'g');

/** The lines of a contact, with a link on each e-mail address and telephone number. */
export const contactLines = (contact: string): ContactPart[][] =>
  contact
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(partsOf);

function partsOf(line: string): ContactPart[] {
  const parts: ContactPart[] = [];
  let end = 0;
  for (const { 0: found, index } of line.matchAll(reachable)) {
    if (index > end) parts.push({ text: line.slice(end, index) });
    parts.push({ text: inOneLine(found), href: hrefOf(found) });
    end = index + found.length;
  }
  if (end < line.length) parts.push({ text: line.slice(end) });
  return parts;
}

/** A telephone number breaks nowhere. */
export const inOneLine = (number: string): string => number.replaceAll(' ', '\u00a0');

/** What dials a telephone number: `+383 (0)390 320 123` is dialled without the zero. */
export const telephoneLink = (number: string): string => `tel:${number.replace('(0)', '').replace(/[^\d+]/g, '')}`;

const hrefOf = (found: string): string => (found.includes('@') ? `mailto:${found}` : telephoneLink(found));
