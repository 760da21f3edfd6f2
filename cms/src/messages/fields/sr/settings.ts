/** Fields of the settings, in Serbian. */
export const settings = {
  'navigation.tasks': {
    label: 'Najtraženije',
    description:
      'Postupci zbog kojih ljudi najčešće dolaze, najviše dvanaest. Primer: izvod iz matične knjige rođenih.',
  },
  'navigation.header': {
    label: 'Veze u zaglavlju',
    description: 'Veze na vrhu stranica; prazno znači uobičajene delove. Primer: „Odluke“.',
  },
  'navigation.footer': {
    label: 'Veze na dnu',
    description: 'Veze na dnu stranica; prazno znači uobičajene delove. Primer: „Obaveštenja“.',
  },
  'navigation.link.site': {
    label: 'Na kom sajtu',
    description: 'Na kom sajtu se veza prikazuje i kuda vodi. Primer: „Portal za građane“.',
  },
  'navigation.link.label': {
    label: 'Naziv veze',
    description: 'Do 60 znakova, na svakom jeziku; veza bez naziva se ne prikazuje. Primer: „Odluke skupštine“.',
  },
  'navigation.link.address': {
    label: 'Adresa veze',
    description: 'Putanja na sajtu na ovom jeziku, ili puna adresa. Primer: /sr/odluke/.',
  },
  'siteSettings.contact': {
    label: 'Kontakt opštine',
    description:
      'Adresa, telefon i radno vreme u redovima; prazno ako nisu sigurni. Primer: „Radno vreme: 8:00–16:00“.',
  },
  'siteSettings.demonstration': {
    label: 'Sajtovi su demonstracija',
    description:
      'Svaka stranica to kaže u jednom redu i moli pretraživače da je ne pamte. Primer: označava se pre puštanja u rad.',
  },
  'deadlineRules.knownUntil': {
    label: 'Praznici su poznati do',
    description: 'Posle tog dana stranice daju broj dana, bez datuma. Primer: 31.12.2027.',
  },
  'deadlineRules.holidays': {
    label: 'Državni praznici',
    description: 'Neradni dani, jedan red po danu, za svaku godinu posebno. Primer: 17.02.2027, Dan nezavisnosti.',
  },
  'deadlineRules.holidays.on': { label: 'Dan praznika', description: 'Neradni dan. Primer: 17.02.2027.' },
  'deadlineRules.holidays.title': {
    label: 'Naziv praznika',
    description: 'Naziv, za one koji održavaju listu. Primer: „Dan nezavisnosti“.',
  },
  'deadlineRules.endsOnWorkingDay': {
    label: 'Rok ističe radnog dana',
    description:
      'Označava se kada se rok koji pada u neradni dan produžava do prvog radnog dana. Primer: s nedelje na ponedeljak.',
  },
  'deadlineRules.demonstration': {
    label: 'Kalendar je demonstracija',
    description:
      'Označava se kada praznici nisu uzeti sa zvanične liste; stranice to kažu uz datum. Primer: tokom probe.',
  },
  'deadlineRules.noticeDisplay': {
    label: 'Koliko se obaveštenja prikazuju',
    description: 'Koliko dana posle oglašavanja svaka vrsta stoji u listama. Primer: konkurs za posao, 30 dana.',
  },
  'deadlineRules.noticeDisplay.noticeKind': {
    label: 'Vrsta za koju važi',
    description: 'Vrsta obaveštenja. Primer: „Konkurs za posao“.',
  },
  'deadlineRules.noticeDisplay.days': { label: 'Dana u listama', description: 'Broj dana. Primer: 30.' },
  'deadlineRules.noticeDisplay.legalBasis': {
    label: 'Pravni osnov za dane',
    description: 'Akt koji određuje broj dana. Primer: „Uredba o transparentnosti, član 8“.',
  },
  'deadlineRules.verifiedBy': {
    label: 'Ko je proverio pravila',
    description: 'Funkcija koja ih je proverila; ne postaje javno. Primer: „Pravni službenik“.',
  },
  'deadlineRules.verifiedOn': {
    label: 'Pravila su proverena dana',
    description: 'Dan provere; ne postaje javan. Primer: 20.11.2026.',
  },
  'deadlineRules.legalBasis': {
    label: 'Pravni osnov pravila',
    description:
      'Akti iz kojih pravila proizlaze; ne postaju javni. Primer: „Zakon br. 03/L-064 o zvaničnim praznicima“.',
  },
};
