import { failuresInSerbian } from './failures/sr';
import { faultsInSerbian } from './problems/sr';
import { fields } from './fields/sr';
import { filesInSerbian } from './files/sr';
import { kindsInSerbian } from './kinds/sr';
import { publicationInSerbian } from './publication/sr';
import { refusalsInSerbian } from './refusals/sr';
import type { Messages } from './sq';
import { troublesInSerbian } from './troubles/sr';
import { workflowInSerbian } from './workflow/sr';

/** What the panel says in Serbian, in Latin script. */
export const sr: Messages = {
  ...kindsInSerbian,
  ...faultsInSerbian,
  collections: {
    ...kindsInSerbian.collections,
    attachments: { singular: 'Datoteka', plural: 'Datoteke' },
    users: { singular: 'Korisnik', plural: 'Korisnici' },
    services: { singular: 'Povezani program', plural: 'Povezani programi' },
    reviews: { singular: 'Odobrenje ili objava', plural: 'Odobrenja i objave' },
  },
  groups: { content: 'Sadržaj', settings: 'Podešavanja', system: 'Sistem' },
  panel: { title: 'Opština Đakovica' },
  fields,
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
  refusals: { ...refusalsInSerbian, files: filesInSerbian },
  publication: publicationInSerbian,
  workflow: workflowInSerbian,
  troubles: troublesInSerbian,
  failures: failuresInSerbian,
  missing: {
    text: (field, language) => `„${field}“ (na ${language})`,
    reference: (field) => `„${field}“`,
  },
  languages: { sq: 'albanskom', sr: 'srpskom', en: 'engleskom' },
};
