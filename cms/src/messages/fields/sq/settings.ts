/** Fields of the settings, in Albanian. */
export const settings = {
  'navigation.tasks': {
    label: 'Më të kërkuarat',
    description:
      'Procedurat për të cilat njerëzit vijnë më shpesh, më së shumti dymbëdhjetë. Shembull: certifikata e lindjes.',
  },
  'navigation.header': {
    label: 'Lidhjet në krye',
    description: 'Lidhjet në krye të faqeve; bosh do të thotë pjesët e zakonshme. Shembull: «Vendimet».',
  },
  'navigation.footer': {
    label: 'Lidhjet në fund',
    description: 'Lidhjet në fund të faqeve; bosh do të thotë pjesët e zakonshme. Shembull: «Njoftimet».',
  },
  'navigation.link.site': {
    label: 'Në cilën faqe',
    description: 'Te cila faqe tregohet dhe çon lidhja. Shembull: «Portali i qytetarit».',
  },
  'navigation.link.label': {
    label: 'Emri i lidhjes',
    description: 'Deri në 60 shenja, në secilën gjuhë; lidhja pa emër nuk tregohet. Shembull: «Vendimet e Kuvendit».',
  },
  'navigation.link.address': {
    label: 'Adresa e lidhjes',
    description: 'Rruga brenda faqes në këtë gjuhë, ose adresa e plotë. Shembull: /sq/vendimet/.',
  },
  'siteSettings.contact': {
    label: 'Kontakti i komunës',
    description: 'Adresa, telefoni dhe orari në rreshta; bosh nëse nuk janë të sigurta. Shembull: «Orari: 8:00–16:00».',
  },
  'siteSettings.demonstration': {
    label: 'Faqet janë demonstrim',
    description:
      'Çdo faqe e thotë në një rresht dhe u lutet kërkuesve të internetit të mos e ruajnë. Shembull: shënohet para vënies në përdorim.',
  },
  'deadlineRules.knownUntil': {
    label: 'Festat dihen deri më',
    description: 'Pas kësaj dite faqet tregojnë numrin e ditëve, pa datë. Shembull: 31.12.2027.',
  },
  'deadlineRules.holidays': {
    label: 'Festat zyrtare',
    description: 'Ditët pushim, një rresht për ditë, për çdo vit veç. Shembull: 17.02.2027, Dita e Pavarësisë.',
  },
  'deadlineRules.holidays.on': { label: 'Dita e festës', description: 'Dita pushim. Shembull: 17.02.2027.' },
  'deadlineRules.holidays.title': {
    label: 'Emri i festës',
    description: 'Emri, për ata që e mirëmbajnë listën. Shembull: «Dita e Pavarësisë».',
  },
  'deadlineRules.endsOnWorkingDay': {
    label: 'Afati mbaron në ditë pune',
    description:
      'Shënohet kur afati që bie në pushim zgjatet deri në ditën e parë të punës. Shembull: nga e diela në të hënën.',
  },
  'deadlineRules.demonstration': {
    label: 'Kalendari është demonstrim',
    description:
      'Shënohet kur festat nuk janë marrë nga lista zyrtare; faqet e thonë pranë datës. Shembull: gjatë provës.',
  },
  'deadlineRules.noticeDisplay': {
    label: 'Sa shihen njoftimet',
    description: 'Sa ditë pas shpalljes shihet në lista secili lloj njoftimi. Shembull: konkurs pune, 30 ditë.',
  },
  'deadlineRules.noticeDisplay.noticeKind': {
    label: 'Lloji për të cilin vlen',
    description: 'Lloji i njoftimit. Shembull: «Konkurs pune».',
  },
  'deadlineRules.noticeDisplay.days': { label: 'Ditë në lista', description: 'Numri i ditëve. Shembull: 30.' },
  'deadlineRules.noticeDisplay.legalBasis': {
    label: 'Baza ligjore e ditëve',
    description: 'Akti që e cakton numrin e ditëve. Shembull: «Rregullorja për transparencë, neni 8».',
  },
  'deadlineRules.verifiedBy': {
    label: 'Kush i verifikoi rregullat',
    description: 'Posti që i kontrolloi; nuk bëhet publike. Shembull: «Zyrtari ligjor».',
  },
  'deadlineRules.verifiedOn': {
    label: 'Rregullat u verifikuan më',
    description: 'Dita e kontrollit; nuk bëhet publike. Shembull: 20.11.2026.',
  },
  'deadlineRules.legalBasis': {
    label: 'Baza ligjore e rregullave',
    description:
      'Aktet nga të cilat dalin rregullat; nuk bëhet publike. Shembull: «Ligji Nr. 03/L-064 për festat zyrtare».',
  },
};
