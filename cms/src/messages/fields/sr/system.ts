/** Fields that every kind has, and of the system's own collections, in Serbian. */
export const system = {
  title: {
    label: 'Naslov',
    description: 'Pun naziv, bez skraćenica; veliko slovo samo na početku. Primer: „Građevinska dozvola“.',
  },
  slug: {
    label: 'Kraj adrese',
    description:
      'Kraj adrese stranice: mala slova a–z, brojevi i crtice. Ako ostane prazno, pravi se od naslova. Primer: gradjevinska-dozvola.',
  },
  summary: {
    label: 'Sažetak',
    description:
      'Jedna ili dve jednostavne rečenice, ukupno do 160 znakova. Primer: „Dozvola koja vam treba pre početka gradnje.“',
  },
  searchText: {
    label: 'Tekst bez kvačica',
    description: 'Naslov i sažetak jednostavnim slovima, za pretragu. Primer: gradjevinska dozvola.',
  },
  alsoKnownAs: {
    label: 'Drugi nazivi',
    description:
      'Drugi nazivi pod kojima je poznato; stranica ih navodi. Primer: za građevinsku dozvolu, „dozvola za kuću“.',
  },
  searchTerms: {
    label: 'Reči za pretragu',
    description:
      'Reči po kojima ga pretraga nalazi, i u govornom obliku ili s greškom; stranica ih ne prikazuje. Primer: „gradjevinska dozvola“.',
  },
  changeNotes: {
    label: 'Izmene',
    description:
      'Šta se promenilo i kada; građani vide samo važne izmene. Primer: 01.11.2026, „Kopija lične karte se više ne traži.“',
  },
  'changeNotes.on': { label: 'Izmenjeno dana', description: 'Dan od kog izmena važi. Primer: 01.11.2026.' },
  'changeNotes.isMajor': {
    label: 'Važna izmena',
    description:
      'Označava se kada građani treba za nju da znaju; opis se tada mora popuniti i postaje javan. Primer: traži se drugi dokument.',
  },
  'changeNotes.text': {
    label: 'Šta se promenilo',
    description:
      'Izmena u jednoj rečenici, onako kako je građanin čita. Primer: „Kopija lične karte se više ne traži.“',
  },
  readyLocales: {
    label: 'Spremni jezici',
    description:
      'Jezici na kojima građani vide stranicu; albanski se uvek prikazuje. Primer: dodajte srpski kada prevod bude potpun.',
  },
  translationToBeChecked: {
    label: 'Prevod treba proveriti',
    description:
      'Jezici čiji tekst prevodilac još nije proverio; stranica to navodi. Primer: uklonite srpski kada tekst bude proveren.',
  },
  demonstration: {
    label: 'Demonstracija',
    description:
      'Označava se kada je sadržaj izmišljen da bi pokazao kako sistem radi; stranica to jasno kaže. Primer: postupak izmišljen za probu.',
  },
  internalNote: {
    label: 'Interna beleška',
    description: 'Samo za kolege; građani je nikada ne vide. Primer: „Čekamo odgovor direkcije.“',
  },
  withdrawalReason: {
    label: 'Razlog povlačenja',
    description: 'Traži se kada se dokument povlači i postaje javan. Primer: „Objavljeno greškom“.',
  },
  role: {
    label: 'Uloga',
    description:
      'Urednik piše, odobrava i objavljuje; autor piše za svoju direkciju; prevodilac prevodi; administrator upravlja i korisnicima. Primer: službenik za informisanje je urednik.',
  },
  ownDepartment: {
    label: 'Direkcija autora',
    description:
      'Direkcija za koju autor piše; ostalima nije potrebna. Primer: autor iz urbanizma bira direkciju za urbanizam.',
  },
  purpose: {
    label: 'Namena',
    description: 'Za šta program koristi svoj ključ. Primer: objavljivanje stranica.',
  },
  kind: { label: 'Vrsta', description: 'Vrsta dokumenta. Primer: upravni postupak.' },
  document: { label: 'Dokument', description: 'Naslov koji je dokument imao. Primer: Građevinska dozvola.' },
  documentId: { label: 'Oznaka dokumenta', description: 'Oznaka dokumenta u sistemu. Primer: 1hq3k2v9c0z4m8.' },
  state: { label: 'Stanje', description: 'Šta se dogodilo s dokumentom. Primer: objavljen.' },
  digest: {
    label: 'Otisak teksta',
    description: 'Oznaka izračunata iz teksta: menja se kad se menja tekst. Primer: 9f86d0818…',
  },
  by: { label: 'Ko', description: 'Nalog koji je to uradio, ili program za unos podataka. Primer: loader.' },
  byName: { label: 'Ko', description: 'Elektronska adresa onoga ko je to uradio. Primer: urednik@gjakova.example.' },
  since: { label: 'Od', description: 'Kada se to dogodilo. Primer: 24.11.2026 15:02.' },
  isLatest: { label: 'Poslednji korak', description: 'Da li je ovo poslednji korak dokumenta. Primer: da.' },
  note: { label: 'Napomena', description: 'Šta treba izmeniti, ili zašto je povučeno. Primer: „Nedostaje taksa.“' },
};
