import type { OwnTexts } from '../own-texts';

/** How lists are asked, in Albanian. Of numbers and of dates: hence two words. */
export const operators: OwnTexts['operators'] = {
  contains: 'përmban',
  equals: 'është',
  exists: 'është plotësuar',
  isGreaterThan: 'më shumë se, pas',
  isGreaterThanOrEqualTo: 'së paku, prej',
  isIn: 'është ndër',
  isLessThan: 'më pak se, para',
  isLessThanOrEqualTo: 'më së shumti, deri',
  isLike: 'ka fjalët',
  isNotEqualTo: 'nuk është',
  isNotIn: 'nuk është ndër',
  isNotLike: 'nuk i ka fjalët',
};

/** Languages of a document, in Albanian. */
export const localization: OwnTexts['localization'] = {
  localeToPublish: 'Gjuha e publikimit',
  selectedLocales: 'Gjuhët e zgjedhura',
  selectLocaleToDuplicate: 'Zgjidhni gjuhët që kopjohen',
};

/** Why a value is not accepted, in Albanian. */
export const validation: OwnTexts['validation'] = {
  emailAddress: 'Shkruani një adresë elektronike të vlefshme.',
  enterNumber: 'Shkruani një numër.',
  greaterThanMax: '{{value}} është mbi kufirin ({{label}}): më së shumti {{max}}.',
  invalidInput: 'Vlera e kësaj fushe nuk është në rregull.',
  invalidSelection: 'Zgjedhja e kësaj fushe nuk është në rregull.',
  invalidSelections: 'Këto zgjedhje të kësaj fushe nuk janë në rregull:',
  lessThanMin: '{{value}} është nën kufirin ({{label}}): së paku {{min}}.',
  limitReached: 'Mund të shtohen më së shumti {{max}}.',
  longerThanMin: 'Teksti duhet të ketë së paku {{minLength}} shenja.',
  notValidDate: '«{{value}}» nuk është datë.',
  required: 'Kjo fushë duhet plotësuar.',
  requiresAtLeast: 'Këtu duhen së paku {{count}} ({{label}}).',
  requiresNoMoreThan: 'Këtu mund të jenë më së shumti {{count}} ({{label}}).',
  shorterThanMax: 'Teksti mund të ketë më së shumti {{maxLength}} shenja.',
  timezoneRequired: 'Mungon zona kohore.',
  trueOrFalse: 'Kjo fushë pranon vetëm po ose jo.',
};
