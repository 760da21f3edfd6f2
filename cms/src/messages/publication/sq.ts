/** What became of a publication, in Albanian. */
export const publicationInAlbanian = {
  title: 'Gjendja në faqe',
  waiting: (since: string) => `pret që nga ora ${since}`,
  live: (since: string, lasted: string) => `në faqe që nga ora ${since}, pas ${lasted}`,
  gone: (since: string) => `e hequr nga faqja që nga ora ${since}`,
  refused: (step: string) => `e refuzuar te hapi «${step}»:`,
  earlierIsShown: 'Versioni i mëparshëm vazhdon të shihet.',
  nothingIsShown: 'Në faqe ende nuk shihet asgjë.',
  notPublic: 'nuk është publike në këtë gjuhë',
  unknown: 'Gjendja nuk dihet për momentin, sepse sistemi nuk përgjigjet. Provohet sërish vetvetiu.',
  steps: { parse: 'leximi', files: 'skedarët', address: 'adresa', render: 'faqja', links: 'lidhjet' },
};
