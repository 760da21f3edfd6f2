import type { Locale } from '../../src/locales.ts';
import type { Random } from './random.ts';

const vocabulary: Record<Locale, string[]> = {
  sq: 'komuna kuvendi kryetari drejtoria vendim leje ndërtimi tarifa qytetar kërkesë dokument afati zyra sektori buxheti shkolla shëndetësia rruga uji mjedisi kulturë rini sport pronë tokë ankand publik thirrje konkurs njoftim mbledhje rregullore neni paragrafi bazë ligjore hyn në fuqi është për dhe të së nga me prej çështje përgjegjës arsim financa zhvillim urbanizëm gjendje civile'.split(
    ' ',
  ),
  sr: 'opština skupština predsednik direkcija odluka dozvola gradnja taksa građanin zahtev dokument rok kancelarija sektor budžet škola zdravstvo put voda životna sredina kultura omladina sport imovina zemljište aukcija javni poziv konkurs obaveštenje sednica uredba član stav pravni osnov stupa na snagu je za i od sa pitanje odgovoran obrazovanje finansije razvoj urbanizam matična služba'.split(
    ' ',
  ),
  en: 'municipality assembly mayor directorate decision permit building fee citizen request document deadline office sector budget school health road water environment culture youth sport property land auction public call vacancy notice meeting regulation article paragraph legal basis enters into force is for and of the from with question responsible education finance development planning civil registry order'.split(
    ' ',
  ),
};

/** Words of a language in no sense: as long as the texts of a municipality, and compressible like them. */
export function wordsOf(random: Random, locale: Locale, count: number): string {
  const text = Array.from({ length: count }, () => random.pick(vocabulary[locale])).join(' ');
  return text[0].toUpperCase() + text.slice(1);
}
