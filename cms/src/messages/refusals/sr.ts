import type { refusalsInAlbanian } from './sq';

/** Why something is refused, and what to do, in Serbian. */
export const refusalsInSerbian: typeof refusalsInAlbanian = {
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
  notAWebAddress: 'Ovo nije cela adresa na internetu. Upišite je ovako: https://ekosova.rks-gov.net.',
  notAnEmail: 'Ovo nije adresa elektronske pošte. Upišite je ovako: kancelarija@gjakova.example.',
  tooLong: (length) => `Tekst je duži od ${length} znakova i za njega na stranici nema mesta. Skratite ga.`,
  noSuchChoice: 'Vrednost nije među izborima ovog polja i stranica je ne bi prepoznala. Izaberite jednu sa liste.',
  notPresentable: 'Vrednost nema oblik koji stranica traži i na njoj bi nedostajala. Ispravite je ili obrišite.',
  lastAdministrator:
    'Ovo je poslednji administratorski nalog; bez njega niko ne bi mogao da upravlja nalozima. Prvo napravite drugog administratora.',
  yearSlug: 'Četiri cifre su mesto arhive jedne godine, pa se stranica ne može tako zvati. Dodajte reč: budzet-2026.',
  invalidSlug:
    'Adresa može da ima samo slova a–z, brojeve i crtice između njih, do 200 znakova. Napišite je ovako: gradjevinska-dozvola.',
  titleWithoutLetters: (language) =>
    `Naslov na ${language} nema latiničnih slova ni cifara, pa se od njega ne može napraviti adresa stranice. Napišite ga rečima.`,
  referenceNotPublic: (field) =>
    `„${field}“ nedostaje ili nije objavljeno, pa bi stranica ostala bez toga. Izaberite nešto objavljeno ili to prvo objavite.`,
  referenceEnds: (field) =>
    `„${field}“ prestaje određenog dana ili više nije u upotrebi, pa bi stranica ostala bez toga. Produžite to ili izaberite nešto drugo.`,
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
  endsWhileUsed: {
    tariff: (users) =>
      `Poslednji iznos ima kraj, i tada bi ovo ostalo bez cene: ${users}. Dodajte sledeći iznos, ili ostavite poslednji dan prazan.`,
    form: (users) =>
      `Obrazac ima poslednji dan ili je povučen iz upotrebe, i tada bi ovo ostalo bez obrasca: ${users}. Prvo ga uklonite odatle, ili ga ostavite u upotrebi bez poslednjeg dana.`,
  },
  wasPublic: (path) => `Dokument je bio javan na ${path}, a što je bilo javno ne briše se. Ostavite ga u korpi.`,
  systemOnly: 'Ovu listu piše samo sistem, da bi istorija ostala istinita. Izmenite njen dokument.',
  circle: {
    parent: 'Direkcija ne može da bude deo same sebe, ni preko druge. Izaberite drugu u polju „Deo direkcije“.',
    replaces: 'Obrazac ne može da zameni sam sebe, ni preko drugog. Uklonite ga iz polja „Zamenjuje“.',
  },
  shortPassword: (length) =>
    `Lozinka mora da ima najmanje ${length} znakova, da se ne bi lako pogodila. Izaberite dužu.`,
  longPassword: (length) => `Lozinka može da ima najviše ${length} znakova. Izaberite kraću.`,
  guessablePassword:
    'Ova lozinka se lako pogađa, jer se često koristi, ponavlja ili sadrži vašu adresu ili ime opštine. Izaberite nekoliko reči koje nisu povezane.',
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
  unreadableQuery: (part) => `Nije razumljivo šta se traži pod „${part}“. Ispravite adresu i pokušajte ponovo.`,
  unknownReference:
    'Navodi se dokument koji ne postoji, ili red drugog dokumenta. Ponovo učitajte stranicu i pokušajte opet.',
  unknownField: 'Ovo polje ne postoji ili se ne unosi spolja. Uklonite ga iz pošiljke.',
  wants: (example) => `Ovo polje očekuje vrednost kao što je ova: ${example}. Pošaljite je tako.`,
  lostMarkdown: (line) =>
    `Ovaj red teksta nije prepoznat: „${line}“. Dozvoljeni su naslovi ##–####, liste, veze, tabele, citati, masna i kosa slova.`,
};
