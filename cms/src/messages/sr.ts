import type { Messages } from './sq';

/** What the panel says in Serbian, in Latin script. */
export const sr: Messages = {
  collections: {
    departments: { singular: 'Direkcija', plural: 'Direkcije i sektori' },
    procedures: { singular: 'Upravni postupak', plural: 'Upravni postupci' },
    users: { singular: 'Korisnik', plural: 'Korisnici' },
    services: { singular: 'Povezani program', plural: 'Povezani programi' },
    reviews: { singular: 'Objava', plural: 'Istorija objava' },
  },
  groups: { content: 'Sadržaj', system: 'Sistem' },
  panel: { title: 'Opština Đakovica' },
  fields: {
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
    internalNote: {
      label: 'Interna beleška',
      description: 'Samo za kolege; građani je nikada ne vide. Primer: „Čekamo odgovor direkcije.“',
    },
    withdrawalReason: {
      label: 'Razlog povlačenja',
      description:
        'Izaberite ga i sačuvajte kao nacrt pre nego što povučete stranicu; razlog postaje javan. Primer: „Objavljeno greškom“.',
    },
    parent: {
      label: 'Deo direkcije',
      description:
        'Direkcija kojoj sektor pripada; kod same direkcije ostaje prazno. Primer: kod sektora za obrazovanje bira se direkcija za obrazovanje.',
    },
    level: {
      label: 'Koliko je potpuno',
      description:
        '„Samo navedeno“ kada se znaju naslov i direkcija; „Potpuno“ traži i sažetak. Primer: nov postupak počinje kao „Samo navedeno“.',
    },
    department: {
      label: 'Nadležna direkcija',
      description:
        'Direkcija ili sektor koji vodi postupak; mora biti objavljen. Primer: za građevinske dozvole, direkcija za urbanizam.',
    },
    role: {
      label: 'Uloga',
      description:
        'Urednik piše i objavljuje; administrator upravlja i korisnicima. Primer: službenik za informisanje je urednik.',
    },
    purpose: {
      label: 'Namena',
      description: 'Za šta program koristi svoj ključ. Primer: objavljivanje stranica.',
    },
    kind: { label: 'Vrsta', description: 'Vrsta dokumenta. Primer: upravni postupak.' },
    document: { label: 'Dokument', description: 'Oznaka dokumenta u sistemu. Primer: 1hq3k2v9c0z4m8.' },
    state: { label: 'Stanje', description: 'Šta se dogodilo s dokumentom. Primer: objavljen.' },
    digest: {
      label: 'Otisak teksta',
      description: 'Oznaka izračunata iz teksta: menja se kad se menja tekst. Primer: 9f86d0818…',
    },
    by: { label: 'Ko', description: 'Nalog koji je to uradio, ili program za unos podataka. Primer: loader.' },
    note: { label: 'Razlog', description: 'Razlog povlačenja, ako je dokument povučen. Primer: withdrawn.' },
  },
  options: {
    locales: { sq: 'Albanski', sr: 'Srpski', en: 'Engleski' },
    withdrawalReason: {
      'published-in-error': 'Objavljeno greškom',
      consolidated: 'Spojeno s drugom stranicom',
      withdrawn: 'Više ne važi',
    },
    level: { listed: 'Samo navedeno', complete: 'Potpuno' },
    role: { administrator: 'Administrator', editor: 'Urednik' },
    purpose: { publisher: 'Objavljivanje stranica', import: 'Unos podataka', setup: 'Puštanje u rad' },
    kind: { department: 'Direkcija', procedure: 'Postupak' },
    state: { published: 'Objavljeno', withdrawn: 'Povučeno' },
  },
  refusals: {
    nothingChanged: 'Ništa nije promenjeno.',
    diskFull: 'Disk servera je pun, pa se ne može sačuvati. Obavestite administratora i pokušajte ponovo.',
    mayNot: 'Vaš nalog nema pravo na ovu radnju. Obratite se administratoru.',
    oneByOne: 'Dokumenti se menjaju jedan po jedan, da bi svaki bio proveren. Otvorite svaki posebno.',
    allLanguagesAtOnce:
      'Dokument se objavljuje odjednom na svim spremnim jezicima, ne na jednom posebno. Odredite ih u polju „Spremni jezici“ i objavite.',
    restoreAsDraft: 'Ranija verzija vraća se samo kao nacrt, da bi se pregledala pre objave. Vratite je kao nacrt.',
    notInTrash: 'Nov dokument ne može da nastane u korpi. Napravite ga kao nacrt.',
    unclearSave:
      'Ne zna se da li je ovo čuvanje nacrt, objava ili povlačenje. Sačuvajte kao nacrt (draft=true) ili navedite stanje (_status).',
    withdrawalOnly: 'Povlačenje ne menja ništa drugo. Sačuvajte izmene kao nacrt, pa povucite dokument.',
    trashMoves: 'U korpi se dokument ne uređuje, a iz nje se vraća samo kao nacrt. Prvo ga vratite, pa izmenite.',
    notReady: (missing) =>
      `Dokument još ne može da se objavi, jer nedostaje ili nije objavljeno: ${missing}. Dopunite ga i objavite ponovo.`,
    missingText: (language) =>
      `Nedostaje tekst na ${language}, pa bi građani videli nepotpunu stranicu. Dopunite ga ili uklonite jezik iz polja „Spremni jezici“.`,
    controlCharacter:
      'Tekst sadrži znak koji se ne vidi (na primer posle lepljenja iz PDF-a) i mogao bi da pokvari stranicu. Obrišite tekst i upišite ga ponovo.',
    unknownContent: (what) =>
      `Tekst ima deo koji stranica ne može da prikaže („${what}“), na primer nalepljenu sliku. Uklonite ga iz teksta.`,
    unsafeLink: (address) =>
      `Veza „${address}“ ne vodi na bezbednu stranicu. Upišite celu adresu, sa https://, mailto: ili tel: na početku, ili izaberite dokument.`,
    notPresentable: 'Vrednost nema oblik koji stranica traži i na njoj bi nedostajala. Ispravite je ili obrišite.',
    lastAdministrator:
      'Ovo je poslednji administratorski nalog; bez njega niko ne bi mogao da upravlja nalozima. Prvo napravite drugog administratora.',
    invalidSlug:
      'Adresa može da ima samo slova a–z, brojeve i crtice između njih, do 200 znakova. Napišite je ovako: gradjevinska-dozvola.',
    referenceNotPublic: (field) =>
      `„${field}“ nedostaje ili nije objavljeno, pa bi stranica ostala bez toga. Izaberite nešto objavljeno ili to prvo objavite.`,
    addressTaken: (path) =>
      `Adresa ${path} zauvek pripada drugom dokumentu, da stare veze ne bi vodile na pogrešno mesto. Napišite drugi kraj adrese.`,
    reasonMissing:
      'Stranica je javna, zato povlačenje traži razlog koji vide i građani. Izaberite ga u polju „Razlog povlačenja“, sačuvajte kao nacrt i povucite ponovo.',
    stillUsed: (users) => `Dokument ne može da se ukloni, jer ga koriste: ${users}. Prvo izmenite njih.`,
    wasPublic: (path) => `Dokument je bio javan na ${path}, a što je bilo javno ne briše se. Ostavite ga u korpi.`,
    systemOnly: 'Ovu listu piše samo sistem, da bi istorija ostala istinita. Izmenite njen dokument.',
    circle: 'Direkcija ne može da bude deo same sebe, ni preko druge. Izaberite drugu u polju „Deo direkcije“.',
    shortPassword: (length) =>
      `Lozinka mora da ima najmanje ${length} znakova, da se ne bi lako pogodila. Izaberite dužu.`,
    longPassword: (length) => `Lozinka može da ima najviše ${length} znakova. Izaberite kraću.`,
    guessablePassword:
      'Ova lozinka se lako pogađa: često se koristi, ponavlja se ili sadrži vašu adresu ili ime opštine. Izaberite nekoliko reči koje nisu povezane.',
    signIn: (attempts, minutes) =>
      `Adresa elektronske pošte ili lozinka nije tačna, ili je nalog zaključan na ${minutes} minuta posle ${attempts} pogrešnih lozinki. Proverite oboje i pokušajte ponovo, ili se obratite administratoru.`,
    tooManySignIns:
      'U ovom trenutku se previše ljudi prijavljuje odjednom. Sačekajte nekoliko sekundi i pokušajte ponovo.',
    passwordByAdministrator: 'Lozinka se ne menja elektronskom poštom. Obratite se administratoru.',
    accountsByStart: 'Prve naloge pravi sistem kada se pušta u rad. Obratite se onome ko ga je pustio u rad.',
    serviceKey: (purpose) => `Ova adresa je samo za program s ključem „${purpose}“. Pošaljite taj ključ.`,
    anyServiceKey: 'Ova adresa je samo za programe s ključem. Pošaljite jedan od njih.',
    staffOnly: 'Ovo vide samo oni koji su prijavljeni u panel. Prijavite se svojim nalogom.',
    tooLarge: (limit) => `Pošiljka je veća od ${limit}. Pošaljite je u manjim delovima.`,
    notJson: 'Pošiljka nije ispravan JSON. Proverite je i pošaljite ponovo.',
    notValid: 'Pošiljka nema očekivani oblik. Pogledajte pojedine greške i pošaljite ponovo.',
    invalidCursor: '„after“ mora biti ceo broj, nula ili veći. Pošaljite poslednji broj koji ste dobili.',
    unknownField: 'Ovo polje ne postoji ili se ne unosi spolja. Uklonite ga iz pošiljke.',
    notLocalized: 'Ovo polje očekuje vrednost za svaki jezik: { sq, sr, en }. Pošaljite je tako.',
    notAReference: 'Ovo polje očekuje drugi dokument: { source: "ključ" }. Pošaljite ga tako.',
    notRows: 'Ovo polje očekuje redove: [{ … }, { … }]. Pošaljite ga tako.',
    notAGroup: 'Ovo polje očekuje polja u sebi: { … }. Pošaljite ga tako.',
    notADate: 'Ovo polje očekuje dan (2026-11-24) ili trenutak u UTC (2026-11-24T14:00:00.000Z). Pošaljite ga tako.',
    notMarkdown: 'Ovo polje očekuje tekst u Markdownu na svakom jeziku: { sq: { markdown: "…" } }. Pošaljite ga tako.',
    lostMarkdown: (line) =>
      `Ovaj red teksta nije prepoznat: „${line}“. Dozvoljeni su naslovi ##–####, liste, veze, tabele, citati, masna i kosa slova.`,
  },
  publication: {
    title: 'Stanje na sajtu',
    waiting: (since) => `čeka od ${since}`,
    live: (since, lasted) => `na sajtu od ${since}, posle ${lasted}`,
    gone: (since) => `uklonjeno sa sajta, od ${since}`,
    refused: (step) => `odbijeno u koraku „${step}“:`,
    earlierIsShown: 'Ranija verzija se i dalje prikazuje.',
    nothingIsShown: 'Na sajtu se još ništa ne prikazuje.',
    notPublic: 'nije javno na ovom jeziku',
    unknown: 'Stanje trenutno nije poznato, jer sistem ne odgovara. Sistem će sam pokušati ponovo.',
    steps: { parse: 'čitanje', address: 'adresa', render: 'stranica', links: 'veze' },
  },
  troubles: {
    notLive: (titles, since) =>
      `Od ${since} čeka da se pojavi na sajtu: ${titles}. Ništa nije izgubljeno, a građani i dalje vide ranije stanje. Obavestite osobu koja održava sistem.`,
    silent: (since) =>
      `Program koji objavljuje stranice nije tražio izmene od ${since}, pa ništa novo ne stiže na sajt. Ono što objavite ostaje sačuvano i pojavljuje se čim on ponovo proradi. Obavestite osobu koja održava sistem da ga pokrene.`,
    failing: (address, reason, since) =>
      `Od ${since} nije moguće obavestiti adresu ${address} o objavama: ${reason}. Sistem će sam pokušati ponovo. Ako potraje, obavestite osobu koja održava sistem.`,
    dead: (address, reason, since) =>
      `Obaveštavanje adrese ${address} o objavama prekinuto je u ${since}: ${reason}. Pokušava se ponovo sa sledećom objavom. Obavestite osobu koja održava sistem.`,
    andOthers: (titles) => `${titles} i drugi`,
  },
  failures: {
    status: (status) => `odgovara sa ${status}`,
    timeout: (seconds) => `ne odgovara u roku od ${seconds} s`,
    unreachable: 'nije dostupno',
    redirect: 'odgovara preusmerenjem, koje se ne prati',
    gone: 'odgovara da više ne postoji (410)',
  },
  missing: {
    text: (field, language) => `„${field}“ (na ${language})`,
    reference: (field) => `„${field}“`,
  },
  languages: { sq: 'albanskom', sr: 'srpskom', en: 'engleskom' },
};
