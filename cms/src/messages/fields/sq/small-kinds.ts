/** Fields of departments, topics, bodies and tariffs, in Albanian. */
export const smallKinds = {
  department: {
    label: 'Drejtoria përgjegjëse',
    description:
      'Drejtoria ose sektori që përgjigjet për këtë; duhet të jetë e publikuar. Shembull: për lejet e ndërtimit, drejtoria e urbanizmit.',
  },
  topics: {
    label: 'Temat',
    description:
      'Temat dhe ngjarjet e jetës nën të cilat qytetari e kërkon këtë; më së shumti dhjetë. Shembull: «Ndërtimi» dhe «Ndërtoj shtëpi».',
  },
  contact: {
    label: 'Kujt i drejtoheni',
    description:
      'Kush përgjigjet për këtë, kur nuk është kontakti i drejtorisë; secila e dhënë në rreshtin e vet. Shembull: «Sporteli 3, kati i parë».',
  },
  'department.parent': {
    label: 'Pjesë e drejtorisë',
    description:
      'Drejtoria së cilës i takon sektori; te vetë drejtoria lihet bosh. Shembull: te një sektor i arsimit zgjidhet drejtoria e arsimit.',
  },
  'department.contact': {
    label: 'Kontakti',
    description:
      'Adresa, telefoni, posta elektronike dhe orari, secili në rreshtin e vet; çfarë nuk dihet, nuk shkruhet. Shembull: «Orari: 8:00–16:00».',
  },
  'topic.topicKind': {
    label: 'Lloji i temës',
    description:
      'Temë është një fushë e punës; ngjarje e jetës është çfarë i ndodh njeriut. Shembull: «Ndërtimi» është temë, «Lindja e fëmijës» është ngjarje.',
  },
  'body.bodyKind': {
    label: 'Lloji i organit',
    description: 'Çfarë organi i komunës është. Shembull: Komiteti për Politikë dhe Financa është komitet.',
  },
  'body.code': {
    label: 'Shenja në adresa',
    description:
      'Fjala me të cilën regjistri i organit emërtohet në adresa, në të gjitha gjuhët; pas publikimit nuk ndryshon më. Shembull: kuvendi.',
  },
  'body.duties': {
    label: 'Detyrat',
    description:
      'Për çfarë vendos organi, me fjali të shkurtra, sipas statutit. Shembull: «Miraton buxhetin dhe rregulloret e komunës.»',
  },
  'tariff.code': {
    label: 'Shenja e tarifës',
    description: 'Shenja me të cilën tarifa njihet në dokumente; e njëjtë në të gjitha gjuhët. Shembull: NDERTIM-01.',
  },
  'tariff.amounts': {
    label: 'Shumat',
    description:
      'Sa kushton dhe prej cilës ditë, më e vjetra e para. Kur ndryshon çmimi, mbylleni periudhën e fundit dhe shtoni një të re. Shembull: 10,00 € deri më 31.12.2026, pastaj 12,50 €.',
  },
  'tariff.amounts.cents': {
    label: 'Shuma (€)',
    description: 'Shuma në euro, centët pas presjes. Shembull: 12,50.',
  },
  'tariff.amounts.validFrom': {
    label: 'Vlen nga',
    description: 'Dita e parë në të cilën paguhet kjo shumë. Shembull: 01.01.2027.',
  },
  'tariff.amounts.validTo': {
    label: 'Vlen deri më',
    description: 'Dita e fundit; bosh do të thotë deri në vendimin e ardhshëm. Shembull: 31.12.2026.',
  },
  'tariff.amounts.basis': {
    label: 'Vendimi që e cakton',
    description:
      'Vendimi me të cilin u caktua kjo shumë, nëse është në regjistër. Shembull: vendimi për tarifat komunale.',
  },
};
