import { sectionPath } from '@gjakova/shared/addresses';
import { sayMonth } from '@gjakova/shared/text/dates';
import { bodyWithCode } from './acts.ts';
import { pathOfPart, type ArchivePart } from './archive.ts';
import { words } from './i18n/index.ts';
import type { Locale } from '@gjakova/shared/locales';
import type { Link } from './links.ts';

/** Whose register it is; its code while the body is not public. */
const nameOfRegister = (code: string | null, locale: Locale): string =>
  (code && (bodyWithCode(code, locale)?.title ?? code)) ?? '';

/** What a part of a register is called: `Kuvendi i Komunës, 2026`, `Kuvendi i Komunës, nëntor 2026`. */
export const titleOfPart = ({ code, year, month }: ArchivePart, locale: Locale): string =>
  `${nameOfRegister(code, locale)}, ${month === null ? year : sayMonth(`${year}-${month}`, locale)}`;

/** The way to a part of a register, down to the part itself. */
export function trailTo(part: ArchivePart, locale: Locale): Link[] {
  const year = { ...part, month: null };
  const parts = part.month === null ? [year] : [year, part];
  return [
    { href: sectionPath(part.kind, locale), label: words[locale].sections[part.kind] },
    ...parts.map((step) => ({ href: pathOfPart(step, locale), label: titleOfPart(step, locale) })),
  ];
}
