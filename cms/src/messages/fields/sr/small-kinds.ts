/** Fields of departments, topics, bodies and tariffs, in Serbian. */
export const smallKinds = {
  department: {
    label: 'Nadležna direkcija',
    description:
      'Direkcija ili sektor koji za ovo odgovara; mora biti objavljen. Primer: za građevinske dozvole, direkcija za urbanizam.',
  },
  topics: {
    label: 'Teme',
    description:
      'Teme i životni događaji pod kojima građani ovo traže; najviše deset. Primer: „Gradnja“ i „Gradim kuću“.',
  },
  contact: {
    label: 'Kome se obratiti',
    description:
      'Ko za ovo daje odgovore, kada to nije kontakt direkcije; svaki podatak u svom redu. Primer: „Šalter 3, prvi sprat“.',
  },
  'department.parent': {
    label: 'Deo direkcije',
    description:
      'Direkcija kojoj sektor pripada; kod same direkcije ostaje prazno. Primer: kod sektora za obrazovanje bira se direkcija za obrazovanje.',
  },
  'department.contact': {
    label: 'Kako do nas',
    description:
      'Adresa, telefon, elektronska pošta i radno vreme, svako u svom redu; što se ne zna, ne piše se. Primer: „Radno vreme: 8:00–16:00“.',
  },
  'topic.topicKind': {
    label: 'Vrsta teme',
    description:
      'Tema je oblast rada; životni događaj je ono što se čoveku dogodi. Primer: „Gradnja“ je tema, „Rođenje deteta“ je događaj.',
  },
  'body.bodyKind': {
    label: 'Vrsta organa',
    description: 'Koja je to vrsta opštinskog organa. Primer: Odbor za politiku i finansije je odbor.',
  },
  'body.code': {
    label: 'Oznaka u adresama',
    description:
      'Reč kojom se registar organa naziva u adresama, na svim jezicima; posle objave se više ne menja. Primer: kuvendi.',
  },
  'body.duties': {
    label: 'Nadležnosti',
    description: 'O čemu organ odlučuje, kratko, prema statutu. Primer: „Usvaja budžet i uredbe opštine.“',
  },
  'tariff.code': {
    label: 'Oznaka takse',
    description: 'Oznaka po kojoj se taksa prepoznaje u dokumentima; ista na svim jezicima. Primer: NDERTIM-01.',
  },
  'tariff.amounts': {
    label: 'Iznosi',
    description:
      'Koliko košta i od kog dana, najstariji prvi. Kada se cena promeni, zatvorite poslednje razdoblje i dodajte novo. Primer: 10,00 € do 31.12.2026, zatim 12,50 €.',
  },
  'tariff.amounts.cents': {
    label: 'Iznos (€)',
    description: 'Iznos u evrima, centi posle zareza. Primer: 12,50.',
  },
  'tariff.amounts.validFrom': {
    label: 'Važi od',
    description: 'Prvi dan kada se plaća ovaj iznos. Primer: 01.01.2027.',
  },
  'tariff.amounts.validTo': {
    label: 'Važi do',
    description: 'Poslednji dan; prazno znači do sledeće odluke. Primer: 31.12.2026.',
  },
  'tariff.amounts.basis': {
    label: 'Odluka koja ga određuje',
    description: 'Odluka kojom je iznos određen, ako je u registru. Primer: odluka o opštinskim taksama.',
  },
};
