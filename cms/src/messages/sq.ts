import { failuresInAlbanian } from './failures/sq';
import { faultsInAlbanian } from './problems/sq';
import { fields } from './fields/sq';
import { filesInAlbanian } from './files/sq';
import { kindsInAlbanian } from './kinds/sq';
import { publicationInAlbanian } from './publication/sq';
import { refusalsInAlbanian } from './refusals/sq';
import { troublesInAlbanian } from './troubles/sq';
import { workflowInAlbanian } from './workflow/sq';

/** What the panel says in Albanian. The other languages must have every key of this. */
export const sq = {
  ...kindsInAlbanian,
  ...faultsInAlbanian,
  collections: {
    ...kindsInAlbanian.collections,
    attachments: { singular: 'Skedar', plural: 'Skedarët' },
    users: { singular: 'Përdorues', plural: 'Përdoruesit' },
    services: { singular: 'Program i lidhur', plural: 'Programet e lidhura' },
    reviews: { singular: 'Miratim ose publikim', plural: 'Miratimet dhe publikimet' },
  },
  groups: { content: 'Përmbajtja', settings: 'Rregullimet', system: 'Sistemi' },
  panel: { title: 'Komuna e Gjakovës' },
  fields,
  options: {
    ...kindsInAlbanian.options,
    locales: { sq: 'Shqip', sr: 'Serbisht', en: 'Anglisht' },
    withdrawalReason: {
      'published-in-error': 'E publikuar gabimisht',
      consolidated: 'E bashkuar me një faqe tjetër',
      withdrawn: 'Nuk vlen më',
    },
    role: {
      administrator: 'Administrator',
      editor: 'Redaktor',
      author: 'Autor',
      translator: 'Përkthyes',
      'alert-publisher': 'Publikues i lajmërimeve urgjente',
    },
    purpose: { publisher: 'Publikimi i faqeve', import: 'Ngarkimi i të dhënave', setup: 'Vënia në punë' },
    state: {
      submitted: 'Pret miratim',
      'changes asked': 'U kërkuan ndryshime',
      approved: 'I miratuar',
      published: 'I publikuar',
      withdrawn: 'I tërhequr',
    },
  },
  refusals: { ...refusalsInAlbanian, files: filesInAlbanian },
  publication: publicationInAlbanian,
  workflow: workflowInAlbanian,
  troubles: troublesInAlbanian,
  failures: failuresInAlbanian,
  missing: {
    text: (field: string, language: string) => `«${field}» (${language})`,
    reference: (field: string) => `«${field}»`,
  },
  languages: { sq: 'shqip', sr: 'serbisht', en: 'anglisht' },
};

/** Everything that the panel says of its own, in one language. */
export type Messages = typeof sq;
