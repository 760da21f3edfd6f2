import type { filesInAlbanian } from './sq';

/** Why a file is refused, and what to do, in Serbian. */
export const filesInSerbian: typeof filesInAlbanian = {
  missing: 'Nijedna datoteka nije stigla. Izaberite PDF i sačuvajte ponovo.',
  empty: 'Datoteka je prazna, pa čitaoci ne bi dobili ništa. Izaberite celu datoteku i učitajte je ponovo.',
  tooLarge: (megabytes) =>
    `Datoteka je veća od ${megabytes} MB, pa bi se na telefonu dugo čekala. Sačuvajte je s manjim slikama, ili u delovima.`,
  wrongName: 'Ime datoteke se ne završava na .pdf, a prima se samo PDF. Sačuvajte je kao PDF i učitajte taj.',
  notPdf: 'Ovo nije PDF, kako god da se zove. Otvorite je u programu u kome je napravljena i sačuvajte kao PDF.',
  encrypted:
    'PDF je zaključan lozinkom ili ograničenjima, pa ga ne bi svako mogao čitati ili štampati. Sačuvajte ga bez njih.',
  broken: 'PDF je oštećen i ne može da se otvori. Sačuvajte ga još jednom iz programa u kome je napravljen.',
  active:
    'PDF sadrži skript, naredbu ili drugu datoteku, što bi moglo da naškodi onome ko ga otvori. Odštampajte ga u nov PDF i učitajte taj.',
  tooHard:
    'Otvaranje PDF-a trajalo je predugo, a tako bi bilo i čitaocima. Sačuvajte ga još jednom iz programa u kome je napravljen.',
  stays:
    'Datoteka se nikad ne menja, jer se ljudi oslanjaju na ono što su pročitali; menja se samo njen interni naslov. Novu verziju učitajte kao novu datoteku.',
  used: (users) =>
    `Datoteka ne može da se obriše, jer je navode, sada ili u ranijoj verziji: ${users}. Ostavite je gde jeste.`,
  notPublic: 'Nijedan javni dokument ne navodi ovu datoteku. Tražite je ponovo kada je neki navede.',
  bytesMissing: 'Datoteke nema na disku servera. Zamolite administratora da je vrati iz rezervne kopije.',
};
