/** Fields of forms, in Serbian. */
export const form = {
  'form.number': { label: 'Broj obrasca', description: 'Broj ili oznaka odštampana na obrascu. Primer: F-URB-01.' },
  'form.purpose': {
    label: 'Za šta služi',
    description:
      'Kada građaninu treba ovaj obrazac, jednostavnim rečima. Primer: „Ovim obrascem tražite građevinsku dozvolu.“',
  },
  'form.procedures': {
    label: 'Postupci u kojima se koristi',
    description: 'Postupci za koje je ovaj obrazac potreban; najmanje jedan. Primer: građevinska dozvola.',
  },
  'form.status': {
    label: 'Da li je u upotrebi',
    description: '„Povučen“ kada se više ne prima; stranica ostaje i to kaže. Primer: zamenio ga je nov obrazac.',
  },
  'form.statusReason': {
    label: 'Zašto nije u upotrebi',
    description: 'Razlog koji građani vide, u jednoj ili dve rečenice. Primer: „Zamenjuje ga obrazac F-URB-02.“',
  },
  'form.files': {
    label: 'Datoteke',
    description:
      'Prazan obrazac u formatu PDF, po jedan za svaki jezik na kome postoji. Primer: jedan na albanskom i jedan na srpskom.',
  },
  'form.files.language': {
    label: 'Jezik obrasca',
    description: 'Jezik teksta odštampanog na obrascu. Primer: „Srpski“.',
  },
  'form.files.file': { label: 'PDF datoteka', description: 'Prazan obrazac. Primer: zahtev-gradjevinska-dozvola.pdf.' },
  'form.sampleFilled': {
    label: 'Popunjen uzorak',
    description: 'Obrazac popunjen izmišljenim podacima, da se vidi kako se to radi. Primer: popunjen-zahtev.pdf.',
  },
  'form.revisedOn': {
    label: 'Poslednja izmena obrasca',
    description: 'Dan kada je sam obrazac poslednji put izmenjen. Primer: 01.09.2026.',
  },
  'form.validFrom': {
    label: 'Prima se od',
    description: 'Prvi dan kada se prima; prazno znači da se već prima. Primer: 01.01.2027.',
  },
  'form.validTo': {
    label: 'Prima se do',
    description:
      'Poslednji dan kada se prima; ostaje prazno dok je u upotrebi, jer nijedan postupak ne može da ima obrazac koji prestaje. Primer: 31.12.2026.',
  },
  'form.replaces': {
    label: 'Zamenjuje',
    description: 'Raniji obrasci koje ovaj zamenjuje. Primer: obrazac iz 2020. godine.',
  },
  'form.fillGuide': {
    label: 'Kako se popunjava',
    description:
      'Uputstvo za popunjavanje, korak po korak; zakon ga traži za svaki obrazac. Primer: „U tački 3 upišite broj parcele.“',
  },
  'form.needs': {
    label: 'Šta mora da ima',
    description: 'Šta popunjen obrazac mora da ima da bi bio primljen. Primer: „Potpis“.',
  },
  'form.whereToSubmit': {
    label: 'Gde se predaje',
    description:
      'Kancelarije u kojima se predaje popunjen obrazac; moraju biti objavljene. Primer: Centar za usluge građanima.',
  },
  'form.onlineUrl': {
    label: 'Popunjavanje na internetu',
    description:
      'Puna adresa na kojoj se obrazac popunjava na internetu; prazno ako je nema. Primer: https://ekosova.rks-gov.net/.',
  },
};
