import type { PayloadRequest } from 'payload';
import { locales, type Locale } from '@gjakova/shared/locales';

/** The language in which a request reads and writes; Albanian if it names none. */
export const localeOf = (req: PayloadRequest): Locale => locales.find((locale) => locale === req.locale) ?? 'sq';
