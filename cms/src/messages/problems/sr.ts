import type { faultsInAlbanian } from './sq';

/** What is wrong with a document, and what it lacks, in Serbian. */
export const faultsInSerbian: typeof faultsInAlbanian = {
  faults: {
    notAnAmount:
      'Ovo nije iznos u evrima, pa se ne bi tačno računalo. Napišite ga brojevima, s najviše dva centa iza zareza i bez minusa, kao 12,50.',
    endsBeforeItBegins: 'Poslednji dan je pre prvog dana. Ispravite jedan od njih.',
    periodsOverlap:
      'Dva iznosa bi važila istog dana, pa se ne bi znalo koliko se plaća. Poređajte razdoblja od najstarijeg i zatvorite svako pre nego što počne sledeće.',
    notACode: 'Oznaka može da ima samo mala slova a–z, brojeve i crtice između njih, kao kuvendi-2.',
    codeStays: (code) =>
      `Oznaka „${code}“ je deo adresa koje su javne, zato se više ne menja. Vratite je kako je bila.`,
    codeTaken: (code) => `Oznaka „${code}“ pripada drugom organu. Izaberite drugu.`,
    keyTaken: (key) => `Oznaka „${key}“ je upotrebljena za drugi slučaj. Svaki slučaj ima svoju oznaku.`,
    unknownCase: (key, known) => `Nema slučaja s oznakom „${key}“. Izaberite među slučajevima (${known}), ili nijedan.`,
    noneAndSome: 'Kaže se da se ne traži nijedan dokument, a lista ih ima. Uklonite oznaku ili ispraznite listu.',
    freeAndNot: 'Kaže se da je besplatno, a lista ima takse. Uklonite oznaku ili ispraznite listu.',
    itself: 'Akt ne može da ima vezu sa samim sobom. Uklonite ga iz liste.',
    numberTaken: (number, year, title) =>
      `Broj ${number} u godini ${year} pripada aktu „${title}“, jer se svaki broj daje jednom. Napišite sledeći broj.`,
    notYetAdopted: 'Taj dan još nije došao. Upišite dan kada je akt usvojen; do tada ostavite prazno.',
    beforePosting: 'Ovo vreme je pre oglašavanja. Ispravite jedno od njih.',
    notLater: 'Novi rok mora da bude kasniji od prethodnog. Ispravite vreme ili redosled.',
    weekdayTwice:
      'Ovaj dan je naveden dva puta, pa se ne bi znalo koje radno vreme važi. Zadržite samo jedan, sa dva reda ako postoji pauza.',
    notATime: 'Ovo nije vreme u danu. Napišite ga sa četiri cifre, kao 08:00.',
    closesBeforeItOpens: 'Zatvara se pre nego što se otvori. Ispravite jedno od tih vremena.',
    openingsOverlap: 'Ovo otvaranje počinje pre nego što se prethodno završi. Poređajte ih po vremenu i ispravite.',
    exceptionsOverlap: 'Za neki od ovih dana već je upisano drugo vreme, pa se ne bi znalo koje važi. Razdvojite dane.',
  },
  lacks: {
    field: 'Ovo nedostaje, pa stranica ne bi bila potpuna. Popunite pre objave.',
    rows: 'Lista je prazna, pa građani to ne bi saznali. Dodajte bar jedan red.',
    documents: 'Ne zna se koja su dokumenta potrebna. Dodajte ih u listu ili označite „Ne traži se nijedan dokument“.',
    fees: 'Ne zna se koliko košta. Dodajte takse u listu ili označite „Besplatno“.',
    displayUntil:
      'Ne zna se do kada se obaveštenje prikazuje: za ovu vrstu nema broja dana u „Rokovi i praznici“. Upišite vreme ovde ili dodajte vrstu tamo.',
    withoutSerbian:
      'Srpski nije među spremnim jezicima, a akti, obaveštenja i obrasci izlaze bez njega samo uz zabeležen razlog i dan. Dodajte srpski ili popunite „Bez srpskog teksta“.',
  },
};
