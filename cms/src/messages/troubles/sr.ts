import type { troublesInAlbanian } from './sq';

/** What keeps publications from the public, in Serbian. */
export const troublesInSerbian: typeof troublesInAlbanian = {
  notLive: (titles, since) =>
    `Od ${since} čeka da se pojavi na sajtu: ${titles}. Ništa nije izgubljeno, a građani i dalje vide ranije stanje. Obavestite osobu koja održava sistem.`,
  silent: (since) =>
    `Program koji objavljuje stranice nije tražio izmene od ${since}, pa ništa novo ne stiže na sajt. Ono što objavite ostaje sačuvano i pojavljuje se čim on ponovo proradi. Obavestite osobu koja održava sistem da ga pokrene.`,
  failing: (address, reason, since) =>
    `Od ${since} nije moguće obavestiti adresu ${address} o objavama: ${reason}. Sistem će sam pokušati ponovo. Ako potraje, obavestite osobu koja održava sistem.`,
  dead: (address, reason, since) =>
    `Obaveštavanje adrese ${address} o objavama prekinuto je u ${since}: ${reason}. Pokušava se ponovo sa sledećom objavom. Obavestite osobu koja održava sistem.`,
  andOthers: (titles) => `${titles} i drugi`,
};
