/** Fields of notices, in Serbian. */
export const notice = {
  'notice.noticeKind': {
    label: 'Vrsta obaveštenja',
    description: 'Koja je to vrsta; od vrste zavisi koliko se dugo prikazuje. Primer: „Konkurs za posao“.',
  },
  'notice.severity': {
    label: 'Važnost',
    description:
      'Upozorenje se u listama izdvaja; koristi se retko. Primer: „Upozorenje“ kada se zatvara glavna ulica.',
  },
  'notice.text': {
    label: 'Tekst obaveštenja',
    description: 'Šta se dešava, koga se tiče, šta treba uraditi. Primer: „Ulica je zatvorena od 8:00 do 14:00.“',
  },
  'notice.documents': {
    label: 'Dokumenta obaveštenja',
    description: 'PDF datoteke koje pripadaju obaveštenju, svaka u svom redu. Primer: ceo tekst konkursa.',
  },
  'notice.documents.title': {
    label: 'Naziv dokumenta',
    description: 'Šta je to, onako kako građanin čita. Primer: „Ceo tekst konkursa“.',
  },
  'notice.documents.file': {
    label: 'PDF datoteka',
    description: 'Datoteka koju građanin otvara. Primer: konkurs.pdf.',
  },
  'notice.reference': {
    label: 'Broj predmeta',
    description: 'Broj i datum po kojima se obaveštenje nalazi u arhivi. Primer: 05-113/2, 20.11.2026.',
  },
  'notice.reference.number': { label: 'Broj', description: 'Broj, kako piše na dokumentu. Primer: 05-113/2.' },
  'notice.reference.on': { label: 'Datum predmeta', description: 'Datum dokumenta. Primer: 20.11.2026.' },
  'notice.postedAt': {
    label: 'Oglašeno',
    description: 'Dan i sat kada je obaveštenje oglašeno. Primer: 24.11.2026 09:00.',
  },
  'notice.displayUntil': {
    label: 'U listama do',
    description:
      'Ako ostane prazno, računa se iz vrste i dana oglašavanja; nikad pre isteka roka. Sama stranica ostaje. Primer: 24.12.2026 00:00.',
  },
  'notice.deadline': {
    label: 'Rok obaveštenja',
    description:
      'Šta treba uraditi i do kada; obaveštenje se u tom trenutku samo zatvara. Primer: prijava do 08.12.2026 15:30.',
  },
  'notice.deadline.at': {
    label: 'Zatvara se',
    description: 'Dan i sat zatvaranja, po vremenu u Đakovici. Primer: 08.12.2026 15:30.',
  },
  'notice.deadline.what': {
    label: 'Šta se zatvara',
    description: 'Šta posle tog trenutka više nije moguće. Primer: „Podnošenje prijava“.',
  },
  'notice.extensions': {
    label: 'Produženja roka',
    description: 'Novi rokovi, poslednji na kraju; prvi ostaje zapisan. Primer: do 15.12.2026 15:30.',
  },
  'notice.extensions.until': {
    label: 'Novi rok',
    description: 'Novi dan i sat zatvaranja, kasniji od prethodnog. Primer: 15.12.2026 15:30.',
  },
  'notice.extensions.on': { label: 'Produženo dana', description: 'Dan kada je odlučeno. Primer: 07.12.2026.' },
  'notice.extensions.reason': {
    label: 'Razlog produženja',
    description: 'Zašto je produženo, jednom rečenicom. Primer: „Bilo je manje od tri prijave.“',
  },
  'notice.cancelled': {
    label: 'Otkazivanje',
    description:
      'Popunjava se samo kada se obaveštenje otkazuje; stranica ostaje i to kaže. Primer: rasprava se ne održava.',
  },
  'notice.cancelled.on': { label: 'Otkazano dana', description: 'Dan otkazivanja. Primer: 01.12.2026.' },
  'notice.cancelled.reason': {
    label: 'Razlog otkazivanja',
    description: 'Zašto je otkazano, jednom rečenicom. Primer: „Sredstva su preusmerena.“',
  },
  'notice.places': {
    label: 'Kancelarije',
    description:
      'Kancelarije u kojima se to dešava ili predaje; veza nestaje sama ako se neka povuče. Primer: Centar za usluge građanima.',
  },
  'notice.streets': {
    label: 'Ulice kojih se tiče',
    description: 'Ulice ili naselja za koja obaveštenje važi. Primer: „Velika čaršija“.',
  },
  'notice.streets.text': { label: 'Ulica', description: 'Naziv jedne ulice ili naselja. Primer: „Velika čaršija“.' },
  'notice.result': {
    label: 'Rezultat',
    description: 'Šta je iz obaveštenja proizašlo, kada se zna. Primer: „Prihvaćeno je pet zahteva.“',
  },
  'notice.result.text': {
    label: 'Kako se završilo',
    description: 'Rezultat, bez ličnih podataka. Primer: „Stipendije su dodeljene za 120 studenata.“',
  },
  'notice.result.decision': {
    label: 'Odluka o rezultatu',
    description: 'Odluka kojom je završeno, ako je u registru. Primer: odluka o dodeli stipendija.',
  },
};
