/** Fields of files, in Serbian. */
export const attachment = {
  'attachment.title': {
    label: 'Interni naslov',
    description:
      'Kako kolege nalaze datoteku na spisku; građani ga ne vide. Primer: „Obrazac zahteva za građevinsku dozvolu, srpski“.',
  },
  'attachment.language': {
    label: 'Jezik teksta',
    description: 'Jezik na kome je datoteka napisana; ostaje prazno ako ih je više. Primer: srpski.',
  },
  'attachment.isAccessible': {
    label: 'Pristupačna',
    description:
      'Da li čitač ekrana može da pročita datoteku, prema nekome ko je to proverio; ostaje prazno dok se ne zna. Primer: da.',
  },
  'attachment.isScan': {
    label: 'Skenirana',
    description:
      'Označeno kada su strane slike, bez teksta koji se pretražuje ili čita naglas. Primer: skenirana odluka.',
  },
  'attachment.name': {
    label: 'Ime za čitaoce',
    description:
      'Ime pod kojim čitaoci čuvaju datoteku; pravi se od imena učitane datoteke. Primer: gradevinska-dozvola.pdf.',
  },
  'attachment.pages': {
    label: 'Broj strana',
    description: 'Koliko strana datoteka ima; sistem ih broji sam. Primer: 2.',
  },
  'attachment.sha256': {
    label: 'Otisak datoteke (SHA-256)',
    description: 'Oznaka izračunata iz sadržaja: iste datoteke imaju isti otisak. Primer: 9f86d081…',
  },
};
