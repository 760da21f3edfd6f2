import { failuresInEnglish } from './failures/en';
import { faultsInEnglish } from './problems/en';
import { fields } from './fields/en';
import { filesInEnglish } from './files/en';
import { kindsInEnglish } from './kinds/en';
import { publicationInEnglish } from './publication/en';
import { refusalsInEnglish } from './refusals/en';
import type { Messages } from './sq';
import { troublesInEnglish } from './troubles/en';
import { workflowInEnglish } from './workflow/en';

/** What the panel says in English. */
export const en: Messages = {
  ...kindsInEnglish,
  ...faultsInEnglish,
  collections: {
    ...kindsInEnglish.collections,
    attachments: { singular: 'File', plural: 'Files' },
    users: { singular: 'User', plural: 'Users' },
    services: { singular: 'Connected program', plural: 'Connected programs' },
    reviews: { singular: 'Approval or publication', plural: 'Approvals and publications' },
  },
  groups: { content: 'Content', settings: 'Settings', system: 'System' },
  panel: { title: 'Municipality of Gjakova' },
  fields,
  options: {
    ...kindsInEnglish.options,
    locales: { sq: 'Albanian', sr: 'Serbian', en: 'English' },
    withdrawalReason: {
      'published-in-error': 'Published in error',
      consolidated: 'Merged into another page',
      withdrawn: 'No longer valid',
    },
    role: {
      administrator: 'Administrator',
      editor: 'Editor',
      author: 'Author',
      translator: 'Translator',
      'alert-publisher': 'Publisher of alerts',
    },
    purpose: { publisher: 'Publishing the pages', import: 'Loading content', setup: 'Setting up' },
    state: {
      submitted: 'Waits for approval',
      'changes asked': 'Changes asked',
      approved: 'Approved',
      published: 'Published',
      withdrawn: 'Withdrawn',
    },
  },
  refusals: { ...refusalsInEnglish, files: filesInEnglish },
  publication: publicationInEnglish,
  workflow: workflowInEnglish,
  troubles: troublesInEnglish,
  failures: failuresInEnglish,
  missing: {
    text: (field, language) => `“${field}” (${language})`,
    reference: (field) => `“${field}”`,
  },
  languages: { sq: 'Albanian', sr: 'Serbian', en: 'English' },
};
