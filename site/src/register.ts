import { sectionPath } from '@gjakova/shared/addresses';
import { sayMonth } from '@gjakova/shared/text/dates';
import { bodyWithCode } from './acts.ts';
import { pathOfPart, type ArchivePart } from './archive.ts';
import { words } from './i18n/index.ts';
import type { Locale } from '@gjakova/shared/locales';
import type { Link } from './links.ts';

/** Whose register it is, its code while the body is not public; where a kind has one archive, the kind. */
const nameOfArchive = ({ kind, code }: ArchivePart, locale: Locale): string =>
  code === null ? words[locale].sections[kind] : (bodyWithCode(code, locale)?.title ?? code);

/** What a part of an archive is called: `Kuvendi i Komunës, 2026`, `Kuvendi i Komunës, nëntor 2026`. */
export const titleOfPart = (part: ArchivePart, locale: Locale): string =>
  `${nameOfArchive(part, locale)}, ${part.month === null ? part.year : sayMonth(`${part.year}-${part.month}`, locale)}`;

/** The way to a part of a register, down to the part itself. */
export function trailTo(part: ArchivePart, locale: Locale): Link[] {
  const { year, month } = part;
  const whole = { ...part, month: null };
  return [
    { href: sectionPath(part.kind, locale), label: words[locale].sections[part.kind] },
    { href: pathOfPart(whole, locale), label: titleOfPart(whole, locale) },
    ...(month === null ? [] : [{ href: pathOfPart(part, locale), label: sayMonth(`${year}-${month}`, locale) }]),
  ];
}
