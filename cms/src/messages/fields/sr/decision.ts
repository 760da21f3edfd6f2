/** Fields of decisions, and of what decisions and notices share, in Serbian. */
export const decision = {
  'decision.body': {
    label: 'Organ koji je akt usvojio',
    description: 'Organ u čiji registar akt ulazi; mora biti objavljen. Primer: Skupština opštine.',
  },
  'decision.registerNumber': {
    label: 'Broj u registru akata',
    description: 'Redni broj organa u godini, bez praznina; daje se samo jednom. Primer: 17.',
  },
  'decision.decisionType': { label: 'Vrsta akta', description: 'Koja je to vrsta akta. Primer: „Uredba“.' },
  'decision.adoptedOn': {
    label: 'Usvojeno dana',
    description: 'Dan kada je akt usvojen; po njemu stoji u registru. Primer: 24.11.2026.',
  },
  'decision.protocolNumber': {
    label: 'Broj protokola',
    description: 'Broj protokola, kako piše na aktu. Primer: 01-011/01-16155.',
  },
  'decision.protocolDate': {
    label: 'Datum protokola',
    description: 'Dan kada je akt zaveden u protokol. Primer: 25.11.2026.',
  },
  'decision.signatory': {
    label: 'Funkcija potpisnika',
    description: 'Funkcija onoga ko je potpisao, ne ime. Primer: „Predsedavajući skupštine“.',
  },
  'decision.plainSummary': {
    label: 'Šta ovo znači',
    description: 'Šta se za građane menja, jednostavnim rečima. Primer: „Od 1. januara dozvola košta 12,50 evra.“',
  },
  'decision.text': {
    label: 'Tekst akta',
    description:
      'Ceo tekst, sa članovima kao naslovima; lični podaci se uklanjaju pre objave. Primer: naslov „Član 1“, zatim pasus.',
  },
  'decision.legalBasis': {
    label: 'Pravni osnov akta',
    description: 'Zakoni i akti na osnovu kojih je usvojen. Primer: Zakon o lokalnoj samoupravi, član 40.',
  },
  'decision.inForceFrom': {
    label: 'Stupa na snagu dana',
    description: 'Dan stupanja na snagu; prazno ako se još ne zna. Primer: 10.12.2026.',
  },
  'decision.inForceTo': {
    label: 'Na snazi do',
    description: 'Poslednji dan važenja; prazno ako akt ne ističe. Primer: 31.12.2027.',
  },
  'decision.force': {
    label: 'Činjenice o važenju',
    description:
      'Iz njih se izvodi da li je akt na snazi; ako jedna nedostaje, stranica kaže „još nije utvrđeno“. Primer: objavljeno na albanskom i srpskom.',
  },
  'decision.force.publishedIn': {
    label: 'Objavljeno na službenim jezicima',
    description: 'Na kom jeziku i kada je akt objavljen; jedan red po jeziku. Primer: albanski, 25.11.2026.',
  },
  'decision.force.publishedIn.locale': { label: 'Jezik', description: 'Jezik objave. Primer: „Srpski“.' },
  'decision.force.publishedIn.on': {
    label: 'Objavljeno dana',
    description: 'Dan objave na tom jeziku. Primer: 25.11.2026.',
  },
  'decision.force.legalityReview': {
    label: 'Ocena zakonitosti',
    description: 'Ishod ocene ministarstva; prazno ako se ne zna. Primer: „Potvrđeno“.',
  },
  'decision.force.basis': {
    label: 'Na čemu počiva datum',
    description: 'Pravilo koje određuje dan stupanja na snagu. Primer: „7 dana posle objave na službenim jezicima“.',
  },
  'decision.amends': {
    label: 'Menja i dopunjuje',
    description: 'Akti koji se ovim menjaju; veza se vidi i kod njih. Primer: prošlogodišnja uredba.',
  },
  'decision.repeals': {
    label: 'Ukida (stavlja van snage)',
    description: 'Akti koji ovim prestaju da važe. Primer: stara odluka o taksama.',
  },
  'decision.corrects': {
    label: 'Ispravlja grešku u',
    description: 'Akti u kojima se ispravlja samo greška u pisanju. Primer: odluka s pogrešnim datumom.',
  },
  'decision.implements': {
    label: 'Sprovodi',
    description: 'Akti koji se ovim sprovode. Primer: uredba na kojoj počiva naredba.',
  },
  'decision.vote': {
    label: 'Glasanje',
    description: 'Rezultat glasanja; sva tri broja ili nijedan. Primer: 20 za, 3 protiv, 2 uzdržana.',
  },
  'decision.vote.for': { label: 'Za', description: 'Broj glasova za. Primer: 20.' },
  'decision.vote.against': { label: 'Protiv', description: 'Broj glasova protiv. Primer: 3.' },
  'decision.vote.abstain': { label: 'Uzdržano', description: 'Broj uzdržanih glasova. Primer: 2.' },
  'decision.appeal': {
    label: 'Pravni lek',
    description: 'Gde i do kada se akt može osporiti. Primer: pred sudom, u roku od 30 dana.',
  },
  withoutSerbian: {
    label: 'Bez srpskog teksta',
    description:
      'Popunjava se samo kada srpski tekst nedostaje: čitaoci vide razlog i dan. Primer: „Prevod je u izradi.“',
  },
  'withoutSerbian.reason': {
    label: 'Zašto nema srpskog teksta',
    description: 'Razlog, rečenicom koju građanin razume. Primer: „Prevod je naručen 20. novembra.“',
  },
  'withoutSerbian.on': {
    label: 'Razlog je zabeležen dana',
    description: 'Dan kada je razlog zabeležen. Primer: 24.11.2026.',
  },
};
