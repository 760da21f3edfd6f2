import { document } from './sr/document.ts';
import { form } from './sr/form.ts';
import { notice } from './sr/notice.ts';
import { place } from './sr/place.ts';
import { portal } from './sr/portal.ts';
import { procedure } from './sr/procedure.ts';
import { tariff } from './sr/tariff.ts';
import type { Words } from './words.ts';
import { acts } from './sr/acts.ts';

/** The words of the sites in Serbian, in Latin script, ekavian. */
export const sr: Words = {
  municipality: 'Opština\u00a0Đakovica',
  republic: 'Republika\u00a0Kosovo',
  siteNames: { official: 'Zvanični sajt Opštine', portal: 'Portal usluga' },
  siteShortNames: { official: 'Opština', portal: 'Usluge' },
  siteTitles: { official: 'Opština Đakovica', portal: 'Đakovica, portal usluga' },
  wordmarks: {
    official: { name: 'Opština Đakovica', line: 'Republika Kosovo' },
    portal: { name: 'Đakovica', line: 'Portal usluga' },
  },

  skipToContent: 'Pređi na sadržaj',
  language: 'Jezik',
  mainPages: 'Glavne stranice',
  youAreHere: 'Ovde ste',
  home: 'Početna',
  letters: 'Slova',
  translationToBeChecked: 'Ovaj prevod treba proveriti.',

  demonstrationMark: 'Demonstracija',
  demonstrationSite: 'Ovaj sajt pokazuje kako bi sistem radio. Nemojte se oslanjati na njega.',
  demonstrationDocument: 'Primer: ovaj dokument je izmišljen da bi pokazao kako sistem radi.',
  findUs: 'Gde smo',
  otherPages: 'Druge stranice',
  table: 'Tabela',
  moment: '{day} u {time}',
  days: { one: 'dan', few: 'dana', other: 'dana' },
  workingDays: { one: 'radni dan', few: 'radna dana', other: 'radnih dana' },
  calendarDays: { one: 'kalendarski dan', few: 'kalendarska dana', other: 'kalendarskih dana' },
  yearLead: 'Meseci u kojima je nešto objavljeno.',

  homes: {
    official: {
      title: 'Šta je opština odlučila',
      description: 'Najnoviji akti, organi i direkcije Opštine Đakovica.',
    },
    portal: {
      title: 'Šta vam treba od opštine?',
      description: 'Postupci Opštine Đakovica: ko ih vodi i koga da pitate.',
    },
  },
  chooseLetter: 'Izaberite slovo kojim počinje postupak.',
  byDirectorate: 'Po direkcijama',
  byDirectorateNote: 'Na stranici svake direkcije su njeni postupci.',
  needSomething: 'Imate posla sa opštinom?',
  needSomethingNote: 'Postupci su na Portalu usluga.',

  sections: {
    department: 'Direkcije',
    body: 'Organi',
    decision: 'Odluke',
    procedure: 'Postupci',
    topic: 'Teme',
    tariff: 'Takse',
    form: 'Obrasci',
    place: 'Kancelarije',
    notice: 'Obaveštenja',
  },
  sectionTitles: {
    department: 'Direkcije',
    body: 'Organi Opštine',
    decision: 'Registar odluka',
    procedure: 'Postupci, A–Ž',
    topic: 'Teme i životni događaji',
    tariff: 'Takse',
    form: 'Obrasci',
    place: 'Kancelarije',
    notice: 'Obaveštenja',
  },
  sectionLeads: {
    department: 'Ko za šta odgovara, sve do sektora.',
    body: 'Ko donosi akte Opštine, sa registrom svakog organa.',
    decision: 'Akti Opštine po organu, godini i mesecu.',
    procedure: 'Poslovi koje možete da obavite u opštini, po abecednom redu.',
    topic: 'Postupci, obaveštenja i odluke prema onome što vas zanima.',
    tariff: 'Koliko košta danas, od kada i šta se menja.',
    form: 'Obrasci po direkcijama: broj, jezici i kada su revidirani.',
    place: 'Kuda da odete i da li je danas otvoreno.',
    notice: 'Šta se uskoro zatvara, šta važi sada i arhiva.',
  },
  emptySections: {
    department: 'Još nije objavljena nijedna direkcija.',
    body: 'Još nije objavljen nijedan organ.',
    decision: 'Još nije objavljena nijedna odluka.',
    procedure: 'Još nije objavljen nijedan postupak.',
    topic: 'Još nije objavljena nijedna tema.',
    tariff: 'Još nije objavljena nijedna taksa.',
    form: 'Još nije objavljen nijedan obrazac.',
    place: 'Još nije objavljena nijedna kancelarija.',
    notice: 'Još nije objavljeno nijedno obaveštenje.',
  },
  kindDescriptions: {
    department: 'Sektori, postupci i mesto u Opštini Đakovica.',
    body: 'Zadaci, registar i najnoviji akti ovog organa Opštine Đakovica.',
    decision: 'Akt Opštine Đakovica: stanje, veze sa drugim aktima i tekst.',
    procedure: 'Ko vodi ovaj postupak u Opštini Đakovica, koga da pitate i šta još nije zabeleženo.',
    topic: 'Postupci, obaveštenja i odluke Opštine Đakovica o ovoj temi.',
    tariff: 'Iznos ove takse danas, njena istorija i postupci u kojima se plaća.',
    form: 'Obrazac Opštine Đakovica: čemu služi, kako se popunjava i gde se predaje.',
    place: 'Kancelarija Opštine Đakovica: adresa, radno vreme, šalteri i pristupačnost.',
    notice: 'Obaveštenje Opštine Đakovica: rok, tekst i koga da pitate.',
  },

  directorate: 'Direkcija',
  sectorsAndUnits: 'Sektori i jedinice',
  proceduresNote: 'Otvaraju se na Portalu usluga.',
  noProcedures: 'Još nije zabeležen nijedan postupak.',
  whereAndWhen: 'Gde i kada',
  whereAndWhenUnknown: 'Kancelarija, telefon i radno vreme još nisu zabeleženi.',

  document,
  procedure,
  form,
  place,
  tariff,
  notice,
  portal,

  missing: {
    title: 'Ova stranica još ne postoji na srpskom',
    lead: 'Po zakonu albanski i srpski su ravnopravni. Opština vam ovaj tekst duguje i još ga nije objavila.',
    others: 'Na drugim jezicima',
    reason: 'Razlog',
    since: 'Zabeleženo',
    aboutReason: 'Zašto nedostaje',
    whomToAsk: 'Koga da pitate',
  },
  moved: { title: 'Ova stranica ima novu adresu', lead: 'Ako ste sačuvali vezu, ispravite je.', link: 'Nova adresa' },
  gone: {
    title: 'Ovaj dokument više nije javan',
    reasons: {
      'published-in-error': 'Objavljen je greškom.',
      consolidated: 'Njegov sadržaj je sada deo drugog dokumenta.',
      withdrawn: 'Opština ga je povukla.',
    },
    next: 'Kuda dalje',
  },
  notFound: { title: 'Ova stranica nije pronađena', text: 'Veza je stara ili u adresi ima greška.' },
  continueHere: 'Nastavite na srpskom',

  acts,
};
