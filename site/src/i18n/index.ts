import type { Locale } from '@gjakova/shared/locales';
import { en } from './en.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';
import type { Words } from './words.ts';

/** The words of the sites in each language. */
export const words: Record<Locale, Words> = { sq, sr, en };
