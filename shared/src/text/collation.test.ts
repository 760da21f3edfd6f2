import { describe, expect, it } from 'vitest';
import type { Locale } from '../locales.ts';
import { alphabetOf, initialOf, lettersOf, sortKeyOf } from './collation.ts';

const titles: Record<Locale, string[]> = {
  sq: [
    'Çertifikatë e gjendjes civile',
    'Certifikatë lindjeje',
    'Dëshmi vdekjeje',
    'Dhënie në shfrytëzim',
    'Ekstrakt nga plani rregullativ',
    'Gropim për trasa kabllovike',
    'Gjobë',
    'Leje për antena GSM',
    'Leje ndërtimi',
    'Llogari',
    'Njoftim',
    'Nxjerrje e planit',
    'Shërbime sociale',
    'Strehimi social',
    'Thirrje publike',
    'Taksë në firmë',
    'Xhiro',
    'Zhvillim',
    'Zgjatje e afatit',
  ],
  sr: [
    'Čišćenje ulica',
    'Ćiriličan natpis',
    'Cenovnik',
    'Dozvola za gradnju',
    'Đačka stipendija',
    'Džep',
    'Lična karta',
    'Ljubitelji',
    'Naknada',
    'Njiva',
    'Šuma',
    'Saglasnost',
    'Žalba',
    'Zahtev',
  ],
  en: ['Building permit', 'birth certificate', 'Waste', 'Appeal', 'Zoning'],
};
const tags = { sq: 'sq-XK', sr: 'sr-Latn', en: 'en-GB' };

describe('the order of titles', () => {
  it.each(['sq', 'sr', 'en'] as const)('is the one that Node gives for %s', (locale) => {
    const byNode = titles[locale].toSorted(new Intl.Collator(tags[locale]).compare);

    const byKey = titles[locale].toSorted((a, b) => (sortKeyOf(a, locale) < sortKeyOf(b, locale) ? -1 : 1));

    expect(byKey).toEqual(byNode);
  });

  it('puts a shorter title before a longer one that begins with it', () => {
    expect(sortKeyOf('Leje', 'sq') < sortKeyOf('Leje ndërtimi', 'sq')).toBe(true);
  });

  it('asks whole words before it asks letters behind them', () => {
    expect(sortKeyOf('Leje zgjatjeje', 'sq') < sortKeyOf('Lejet', 'sq')).toBe(true);
  });
});

describe('letters', () => {
  it('of a very long text are found in one pass', () => {
    expect(lettersOf('sh'.repeat(100_000), 'sq')).toHaveLength(100_000);
  });

  it('of Albanian are two signs where the alphabet says so', () => {
    expect(lettersOf('Shkollë', 'sq')).toEqual(['sh', 'k', 'o', 'll', 'ë']);
  });

  it('of a text in decomposed form are the same', () => {
    expect(lettersOf('Çmimi'.normalize('NFD'), 'sq')[0]).toBe('ç');
  });

  it.each([
    ['sq', 'Gjobë', 'Gj'],
    ['sq', 'Çmimi', 'Ç'],
    ['sr', 'Njiva', 'Nj'],
    ['en', 'Šuma', 'S'],
    ['sq', '„Leje“', 'L'],
    ['sq', '112', '#'],
  ] as const)('heading %s "%s" is %s', (locale, title, initial) => {
    expect(initialOf(title, locale)).toBe(initial);
    expect(alphabetOf(locale)).toContain(initial);
  });
});
