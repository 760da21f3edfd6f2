/** Fields that every kind has, and of the system's own collections, in Albanian. */
export const system = {
  title: {
    label: 'Titulli',
    description: 'Emri i plotë, pa shkurtesa; shkronjë e madhe vetëm në fillim. Shembull: «Leje ndërtimi».',
  },
  slug: {
    label: 'Fundi i adresës',
    description:
      'Fundi i adresës së faqes: shkronja të vogla a–z, numra dhe vizë lidhëse. Po e latë bosh, bëhet nga titulli. Shembull: leje-ndertimi.',
  },
  summary: {
    label: 'Përmbledhja',
    description:
      'Një ose dy fjali të thjeshta, gjithsej deri në 160 shenja. Shembull: «Leja që ju duhet para se të filloni ndërtimin.»',
  },
  searchText: {
    label: 'Teksti pa shenja',
    description: 'Titulli dhe përmbledhja me shkronja të thjeshta, për kërkim. Shembull: leje ndertimi.',
  },
  alsoKnownAs: {
    label: 'Emra të tjerë',
    description:
      'Emra të tjerë me të cilët njihet; faqja i tregon. Shembull: për lejen e ndërtimit, «leje për shtëpi».',
  },
  searchTerms: {
    label: 'Fjalë për kërkim',
    description:
      'Fjalë me të cilat e gjen kërkimi, edhe në dialekt ose të shkruara gabim; faqja nuk i tregon. Shembull: «leje me ndërtu».',
  },
  changeNotes: {
    label: 'Ndryshimet',
    description:
      'Çfarë ndryshoi dhe kur; qytetarët i shohin vetëm ndryshimet e rëndësishme. Shembull: 01.11.2026, «Nuk kërkohet më kopja e letërnjoftimit.»',
  },
  'changeNotes.on': { label: 'Ndryshuar më', description: 'Dita nga e cila vlen ndryshimi. Shembull: 01.11.2026.' },
  'changeNotes.isMajor': {
    label: 'Ndryshim i rëndësishëm',
    description:
      'Shënohet kur qytetarët duhet ta dinë; atëherë përshkrimi duhet plotësuar dhe bëhet publik. Shembull: kërkohet një dokument tjetër.',
  },
  'changeNotes.text': {
    label: 'Çfarë ndryshoi',
    description:
      'Ndryshimi me një fjali, ashtu si e lexon qytetari. Shembull: «Nuk kërkohet më kopja e letërnjoftimit.»',
  },
  readyLocales: {
    label: 'Gjuhët e gatshme',
    description:
      'Gjuhët në të cilat faqja u tregohet qytetarëve; shqipja tregohet gjithmonë. Shembull: shtojeni serbishten kur përkthimi të jetë i plotë.',
  },
  translationToBeChecked: {
    label: 'Përkthimi duhet kontrolluar',
    description:
      'Gjuhët, tekstin e të cilave përkthyesi ende nuk e ka kontrolluar; faqja e tregon këtë. Shembull: hiqeni serbishten pasi të jetë kontrolluar.',
  },
  demonstration: {
    label: 'Demonstrim',
    description:
      'Shënohet kur përmbajtja është e sajuar, për të treguar si punon sistemi; faqja e thotë qartë. Shembull: një procedurë e sajuar për provë.',
  },
  internalNote: {
    label: 'Shënim i brendshëm',
    description: 'Vetëm për kolegët; qytetarët nuk e shohin kurrë. Shembull: «Presim përgjigjen e drejtorisë.»',
  },
  withdrawalReason: {
    label: 'Arsyeja e tërheqjes',
    description: 'Pyetet kur dokumenti tërhiqet, dhe bëhet publike. Shembull: «E publikuar gabimisht».',
  },
  role: {
    label: 'Roli',
    description:
      'Redaktori shkruan, miraton dhe publikon; autori shkruan për drejtorinë e vet; përkthyesi përkthen; administratori i menaxhon edhe përdoruesit. Shembull: zyrtari për informim është redaktor.',
  },
  ownDepartment: {
    label: 'Drejtoria e autorit',
    description:
      'Drejtoria për të cilën shkruan autori; të tjerët nuk kanë nevojë për të. Shembull: autori i urbanizmit zgjedh drejtorinë e urbanizmit.',
  },
  purpose: {
    label: 'Qëllimi',
    description: 'Për çfarë e përdor programi çelësin e vet. Shembull: publikimi i faqeve.',
  },
  kind: { label: 'Lloji', description: 'Lloji i dokumentit. Shembull: procedurë administrative.' },
  document: { label: 'Dokumenti', description: 'Titulli që kishte dokumenti. Shembull: Leje ndërtimi.' },
  documentId: {
    label: 'Shenja e dokumentit',
    description: 'Shenja e dokumentit në sistem. Shembull: 1hq3k2v9c0z4m8.',
  },
  state: { label: 'Gjendja', description: 'Çfarë ndodhi me dokumentin. Shembull: i publikuar.' },
  digest: {
    label: 'Gjurma e tekstit',
    description: 'Shenjë e llogaritur nga teksti: ndryshon kur ndryshon teksti. Shembull: 9f86d0818…',
  },
  by: { label: 'Nga kush', description: 'Llogaria që e bëri, ose programi i ngarkimit. Shembull: loader.' },
  byName: {
    label: 'Nga kush',
    description: 'Posta elektronike e atij që e bëri. Shembull: redaktori@gjakova.example.',
  },
  since: { label: 'Që nga', description: 'Kur ndodhi. Shembull: 24.11.2026 15:02.' },
  isLatest: { label: 'Hapi i fundit', description: 'Nëse ky është hapi i fundit i dokumentit. Shembull: po.' },
  note: { label: 'Shënimi', description: 'Çfarë duhet ndryshuar, ose pse u tërhoq. Shembull: «Mungon tarifa.»' },
};
