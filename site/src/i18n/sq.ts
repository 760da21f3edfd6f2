import type { Kind } from '@gjakova/shared/kinds';
import type { Plural } from '../counting.ts';
import { document } from './sq/document.ts';
import { form } from './sq/form.ts';
import { notice } from './sq/notice.ts';
import { place } from './sq/place.ts';
import { portal } from './sq/portal.ts';
import { procedure } from './sq/procedure.ts';
import { tariff } from './sq/tariff.ts';
import type { GoneReason, WordsBySite } from './words.ts';
import { acts } from './sq/acts.ts';

const days: Plural = { one: 'ditë', other: 'ditë' };
const workingDays: Plural = { one: 'ditë pune', other: 'ditë pune' };
const calendarDays: Plural = { one: 'ditë kalendarike', other: 'ditë kalendarike' };

/** The words of the sites in Albanian. The other languages have the same keys. */
export const sq = {
  municipality: 'Komuna e\u00a0Gjakovës',
  republic: 'Republika e\u00a0Kosovës',
  siteNames: { official: 'Faqja zyrtare e Komunës', portal: 'Portali i shërbimeve' } satisfies WordsBySite,
  siteShortNames: { official: 'Komuna', portal: 'Shërbimet' } satisfies WordsBySite,
  siteTitles: { official: 'Komuna e Gjakovës', portal: 'Gjakova, portali i shërbimeve' } satisfies WordsBySite,
  wordmarks: {
    official: { name: 'Komuna e\u00a0Gjakovës', line: 'Republika e Kosovës' },
    portal: { name: 'Gjakova', line: 'Portali i shërbimeve' },
  } satisfies WordsBySite<{ name: string; line: string }>,

  skipToContent: 'Kalo te përmbajtja',
  language: 'Gjuha',
  mainPages: 'Faqet kryesore',
  youAreHere: 'Ju jeni këtu',
  home: 'Ballina',
  letters: 'Shkronjat',
  translationToBeChecked: 'Ky përkthim duhet kontrolluar.',

  demonstrationMark: 'Demonstrim',
  demonstrationSite: 'Kjo faqe tregon si do të punonte sistemi. Mos u mbështetni në të.',
  demonstrationDocument: 'Shembull: ky dokument është i sajuar për të treguar si punon sistemi.',
  findUs: 'Na gjeni',
  otherPages: 'Faqe të tjera',
  table: 'Tabela',
  moment: '{day}, ora {time}',
  days,
  workingDays,
  calendarDays,
  yearLead: 'Muajt në të cilët është publikuar diçka.',

  homes: {
    official: {
      title: 'Çfarë vendosi komuna',
      description: 'Aktet më të reja, organet dhe drejtoritë e Komunës së Gjakovës.',
    },
    portal: {
      title: 'Çfarë ju duhet nga komuna?',
      description: 'Procedurat e Komunës së Gjakovës: kush i kryen dhe kë të pyesni.',
    },
  } satisfies WordsBySite<{ title: string; description: string }>,
  chooseLetter: 'Zgjidhni shkronjën me të cilën fillon procedura.',
  byDirectorate: 'Sipas drejtorisë',
  byDirectorateNote: 'Në faqen e secilës drejtori janë procedurat e saj.',
  needSomething: 'Keni një punë me komunën?',
  needSomethingNote: 'Procedurat janë në Portalin e shërbimeve.',

  sections: {
    department: 'Drejtoritë',
    body: 'Organet',
    decision: 'Vendimet',
    procedure: 'Procedurat',
    topic: 'Temat',
    tariff: 'Tarifat',
    form: 'Formularët',
    place: 'Zyrat',
    notice: 'Njoftimet',
  } satisfies Record<Kind, string>,
  sectionTitles: {
    department: 'Drejtoritë',
    body: 'Organet e Komunës',
    decision: 'Regjistri i vendimeve',
    procedure: 'Procedurat, A–Zh',
    topic: 'Temat dhe ngjarjet jetësore',
    tariff: 'Tarifat',
    form: 'Formularët',
    place: 'Zyrat',
    notice: 'Njoftimet',
  } satisfies Record<Kind, string>,
  sectionLeads: {
    department: 'Kush përgjigjet për çfarë, deri te sektori.',
    body: 'Kush i miraton aktet e Komunës, me regjistrin e secilit organ.',
    decision: 'Aktet e Komunës sipas organit, vitit dhe muajit.',
    procedure: 'Punët që mund t’i kryeni në komunë, sipas alfabetit.',
    topic: 'Procedurat, njoftimet dhe vendimet sipas asaj që ju intereson.',
    tariff: 'Sa kushton sot, prej kur, dhe çfarë ndryshon.',
    form: 'Formularët sipas drejtorisë: numri, gjuhët dhe kur janë rishikuar.',
    place: 'Ku të shkoni, dhe a është hapur sot.',
    notice: 'Çfarë mbyllet së shpejti, çfarë vlen tani dhe arkivi.',
  } satisfies Record<Kind, string>,
  emptySections: {
    department: 'Ende nuk është publikuar asnjë drejtori.',
    body: 'Ende nuk është publikuar asnjë organ.',
    decision: 'Ende nuk është publikuar asnjë vendim.',
    procedure: 'Ende nuk është publikuar asnjë procedurë.',
    topic: 'Ende nuk është publikuar asnjë temë.',
    tariff: 'Ende nuk është publikuar asnjë tarifë.',
    form: 'Ende nuk është publikuar asnjë formular.',
    place: 'Ende nuk është publikuar asnjë zyrë.',
    notice: 'Ende nuk është publikuar asnjë njoftim.',
  } satisfies Record<Kind, string>,
  kindDescriptions: {
    department: 'Sektorët, procedurat dhe vendi i saj në Komunën e Gjakovës.',
    body: 'Detyrat, regjistri dhe aktet më të reja të këtij organi të Komunës së Gjakovës.',
    decision: 'Akt i Komunës së Gjakovës: gjendja, lidhjet me akte të tjera dhe teksti.',
    procedure: 'Kush e kryen këtë procedurë në Komunën e Gjakovës, kë të pyesni dhe çfarë nuk është shënuar ende.',
    topic: 'Procedurat, njoftimet dhe vendimet e Komunës së Gjakovës për këtë temë.',
    tariff: 'Shuma e kësaj tarife sot, historia e saj dhe procedurat që e përdorin.',
    form: 'Formular i Komunës së Gjakovës: për çfarë shërben, si plotësohet dhe ku dorëzohet.',
    place: 'Zyrë e Komunës së Gjakovës: adresa, orari, sportelet dhe qasja.',
    notice: 'Njoftim i Komunës së Gjakovës: afati, teksti dhe kë të pyesni.',
  } satisfies Record<Kind, string>,

  directorate: 'Drejtoria',
  sectorsAndUnits: 'Sektorët dhe njësitë',
  proceduresNote: 'Hapen në Portalin e shërbimeve.',
  noProcedures: 'Ende nuk është shënuar asnjë procedurë.',
  whereAndWhen: 'Ku dhe kur',
  whereAndWhenUnknown: 'Zyra, telefoni dhe orari nuk janë shënuar ende.',

  document,
  procedure,
  form,
  place,
  tariff,
  notice,
  portal,

  missing: {
    title: 'Kjo faqe nuk ekziston ende në shqip',
    lead: 'Sipas ligjit shqipja dhe serbishtja janë të barabarta. Komuna jua ka borxh këtë tekst dhe nuk e ka publikuar ende.',
    others: 'Në gjuhë të tjera',
    reason: 'Arsyeja',
    since: 'E shënuar më',
    aboutReason: 'Pse mungon',
    whomToAsk: 'Kë të pyesni',
  },
  moved: { title: 'Kjo faqe ka adresë të re', lead: 'Përditësojeni lidhjen nëse e keni ruajtur.', link: 'Adresa e re' },
  gone: {
    title: 'Ky dokument nuk është më publik',
    reasons: {
      'published-in-error': 'Ishte publikuar gabimisht.',
      consolidated: 'Përmbajtja e tij është tani pjesë e një dokumenti tjetër.',
      withdrawn: 'Komuna e ka tërhequr.',
    } satisfies Record<GoneReason, string>,
    next: 'Ku të vazhdoni',
  },
  notFound: { title: 'Kjo faqe nuk u gjet', text: 'Lidhja është e vjetër ose adresa ka një gabim.' },
  continueHere: 'Vazhdoni në shqip',

  acts,
};
