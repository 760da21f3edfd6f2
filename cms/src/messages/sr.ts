import { fieldsOfKinds } from './fields/sr';
import { kindsInSerbian } from './kinds/sr';
import type { Messages } from './sq';

/** What the panel says in Serbian, in Latin script. */
export const sr: Messages = {
  ...kindsInSerbian,
  collections: {
    ...kindsInSerbian.collections,
    users: { singular: 'Korisnik', plural: 'Korisnici' },
    services: { singular: 'Povezani program', plural: 'Povezani programi' },
    reviews: { singular: 'Odobrenje ili objava', plural: 'Odobrenja i objave' },
  },
  groups: { content: 'Sadržaj', settings: 'Podešavanja', system: 'Sistem' },
  panel: { title: 'Opština Đakovica' },
  fields: {
    ...fieldsOfKinds,
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
  },
  options: {
    ...kindsInSerbian.options,
    locales: { sq: 'Albanski', sr: 'Srpski', en: 'Engleski' },
    withdrawalReason: {
      'published-in-error': 'Objavljeno greškom',
      consolidated: 'Spojeno s drugom stranicom',
      withdrawn: 'Više ne važi',
    },
    role: {
      administrator: 'Administrator',
      editor: 'Urednik',
      author: 'Autor',
      translator: 'Prevodilac',
      'alert-publisher': 'Objavljivač hitnih obaveštenja',
    },
    purpose: { publisher: 'Objavljivanje stranica', import: 'Unos podataka', setup: 'Puštanje u rad' },
    state: {
      submitted: 'Čeka odobrenje',
      'changes asked': 'Tražene su izmene',
      approved: 'Odobreno',
      published: 'Objavljeno',
      withdrawn: 'Povučeno',
    },
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
      'Stranica je javna, zato povlačenje traži razlog koji vide i građani. Izaberite ga u polju „Razlog povlačenja“ i pokušajte ponovo.',
    approval: {
      'not approved': 'Dokument se objavljuje tek kada ga odobri druga osoba. Pošaljite ga na odobrenje.',
      'changed since':
        'Dokument je izmenjen posle odobrenja, a odobrenje važi samo za pročitani tekst. Pošaljite ga ponovo na odobrenje.',
      'approved by an editor':
        'Dokument je odobrio neko ko ga je i sam uređivao. Pošaljite ga na odobrenje drugoj osobi.',
      'approved by the loader':
        'Ovaj tekst je odobrio samo program za unos podataka, za svoju objavu. Pošaljite ga na odobrenje uredniku.',
    },
    ownDepartment:
      'Vi pišete samo za svoju direkciju, a ovaj dokument joj ne pripada. Izaberite svoju direkciju u polju „Nadležna direkcija“ ili se obratite uredniku.',
    authorWithoutDepartment:
      'Autor piše za jednu direkciju, pa bez nje ne bi mogao ništa da piše. Izaberite njegovu direkciju.',
    translations:
      'Prevodilac piše na srpskom i engleskom; albanski tekst je onaj s kojeg se prevodi. Pređite na srpski ili engleski.',
    sharedField: (field) =>
      `Polje „${field}“ je isto na svim jezicima, a prevodilac menja samo tekstove. Ostavite kako je bilo ili se obratite uredniku.`,
    inTrash: 'Dokument je u korpi. Prvo ga vratite iz nje.',
    nothingNew: 'Nema šta da se odobri, jer je tekst isti kao objavljeni. Prvo ga izmenite i sačuvajte.',
    alreadySubmitted: 'Ovaj tekst je već poslat ili odobren i ne šalje se dvaput. Pogledajte stanje pod „Odobrenje“.',
    notSubmitted: 'Dokument ne čeka odobrenje. Prvo treba da bude poslat na odobrenje.',
    changedSinceSubmitted:
      'Dokument je izmenjen otkako je poslat ili otkako ste ga otvorili, a odobrava se samo pročitani tekst. Otvorite ga ponovo; po potrebi tražite da se ponovo pošalje.',
    ownText: 'Vi ste uređivali ovaj dokument, pa ga odobrava neko drugi. Zamolite kolegu.',
    noteMissing: 'Nedostaje napomena, pa autor ne bi znao šta da izmeni. Napišite šta treba izmeniti.',
    noteTooLong: (limit) => `Napomena može da ima do ${limit} znakova, da bi se pročitala na prvi pogled. Skratite je.`,
    notPublic: 'Dokument nije javan, pa nema šta da se povuče. Otvorite ga ponovo da biste videli njegovo stanje.',
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
    wants: (example) => `Ovo polje očekuje vrednost kao što je ova: ${example}. Pošaljite je tako.`,
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
  workflow: {
    title: 'Odobrenje',
    loader: 'program za unos podataka',
    draft: 'Nacrt koji još nije poslat na odobrenje.',
    draftOfOne: 'Nacrt koji još nije objavljen.',
    inTrash: 'Dokument je u korpi.',
    states: {
      submitted: (by, at) => `Poslato na odobrenje (${by}, ${at}).`,
      'changes asked': (by, at) => `Tražene su izmene (${by}, ${at}):`,
      approved: (by, at) => `Odobreno (${by}, ${at}).`,
      published: (by, at) => `Objavljeno (${by}, ${at}).`,
      withdrawn: (by, at) => `Povučeno (${by}, ${at}):`,
    },
    changedSince: {
      submitted: 'Tekst je otada izmenjen, pa ga treba ponovo poslati.',
      approved: 'Tekst je otada izmenjen, pa odobrenje više ne važi.',
      published: 'Ima izmena koje još nisu objavljene.',
    },
    approvedByEditor: 'Onaj ko ga je odobrio posle ga je uređivao, pa ga treba ponovo poslati.',
    ownText: 'Vi ga ne možete odobriti, jer ste ga uređivali.',
    othersApprove: 'Odobrava ga urednik koji ga nije uređivao.',
    mayBePublished: 'Može da se objavi.',
    done: {
      'request-review': 'Dokument je poslat na odobrenje.',
      approve: 'Dokument je odobren i može da se objavi.',
      'ask-for-changes': 'Zahtev za izmene je sačuvan.',
      withdraw: 'Dokument je povučen iz javnosti.',
      'move-to-trash': 'Dokument je premešten u korpu.',
      'restore-from-trash': 'Dokument je vraćen iz korpe kao nacrt.',
    },
    panel: {
      actions: 'Radnje s dokumentom',
      cancel: 'Otkaži',
      note: 'Šta treba izmeniti',
      reason: 'Razlog povlačenja',
      chooseReason: 'Izaberite razlog',
      saveFirst: 'Prvo sačuvajte izmene kao nacrt: ova radnja važi za sačuvani tekst.',
      reopen:
        'Dokument je izmenjen otkako ste ga otvorili. Osvežite stranicu i pročitajte ga pre nego što ga odobrite.',
      noAnswer: 'Sistem nije odgovorio, pa se ne zna da li je radnja izvršena. Osvežite stranicu i pokušajte ponovo.',
      steps: {
        'request-review': 'Pošalji na odobrenje',
        approve: 'Odobri',
        'ask-for-changes': 'Traži izmene',
        withdraw: 'Povuci',
        'move-to-trash': 'Premesti u korpu',
        'restore-from-trash': 'Vrati iz korpe',
      },
      questions: {
        'ask-for-changes': 'Šta treba izmeniti?',
        withdraw: 'Povući dokument iz javnosti?',
        'move-to-trash': 'Premestiti dokument u korpu?',
        'restore-from-trash': 'Vratiti dokument iz korpe?',
      },
      consequences: {
        'ask-for-changes': 'Vaša napomena se vidi kod dokumenta, a odobrenje, ako ga ima, prestaje da važi.',
        withdraw: 'Stranica se više neće videti, a njena adresa će navoditi razlog. Tekst ostaje kao nacrt.',
        'move-to-trash': 'Dokument se iz korpe može vratiti kao nacrt.',
        'restore-from-trash': 'Vraća se kao nacrt i objavljuje se posebno.',
      },
    },
    workList: {
      title: 'Šta prikazati',
      waiting: 'Čekaju odobrenje',
      latest: 'Stanje svakog dokumenta',
      history: 'Cela istorija',
    },
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
