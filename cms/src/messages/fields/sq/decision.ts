/** Fields of decisions, and of what decisions and notices share, in Albanian. */
export const decision = {
  'decision.body': {
    label: 'Organi që e miratoi',
    description: 'Organi në regjistrin e të cilit hyn akti; duhet të jetë i publikuar. Shembull: Kuvendi i Komunës.',
  },
  'decision.registerNumber': {
    label: 'Numri në regjistrin e akteve',
    description: 'Numri rendor i organit në vit, pa boshllëqe; jepet vetëm një herë. Shembull: 17.',
  },
  'decision.decisionType': {
    label: 'Lloji i aktit',
    description: 'Çfarë akti është. Shembull: «Rregullore».',
  },
  'decision.adoptedOn': {
    label: 'Miratuar më',
    description: 'Dita kur u miratua akti; sipas saj radhitet në regjistër. Shembull: 24.11.2026.',
  },
  'decision.protocolNumber': {
    label: 'Numri i protokollit',
    description: 'Numri i protokollit, siç shkruhet në akt. Shembull: 01-011/01-16155.',
  },
  'decision.protocolDate': {
    label: 'Data e protokollit',
    description: 'Dita kur u protokollua akti. Shembull: 25.11.2026.',
  },
  'decision.signatory': {
    label: 'Posti që e nënshkroi',
    description: 'Posti i nënshkruesit, jo emri. Shembull: «Kryesuesi i Kuvendit».',
  },
  'decision.plainSummary': {
    label: 'Çfarë do të thotë kjo',
    description:
      'Çfarë ndryshon për qytetarët, me fjali të thjeshta. Shembull: «Nga 1 janari leja kushton 12,50 euro.»',
  },
  'decision.text': {
    label: 'Teksti i aktit',
    description:
      'Teksti i plotë, me nene si tituj; të dhënat personale hiqen para publikimit. Shembull: titulli «Neni 1», pastaj paragrafi.',
  },
  'decision.legalBasis': {
    label: 'Baza ligjore e aktit',
    description: 'Ligjet dhe aktet në bazë të të cilave u miratua. Shembull: Ligji për Vetëqeverisjen Lokale, neni 40.',
  },
  'decision.inForceFrom': {
    label: 'Hyn në fuqi më',
    description: 'Dita e hyrjes në fuqi; bosh nëse ende nuk dihet. Shembull: 10.12.2026.',
  },
  'decision.inForceTo': {
    label: 'Në fuqi deri më',
    description: 'Dita e fundit në fuqi; bosh nëse akti nuk ka skadim. Shembull: 31.12.2027.',
  },
  'decision.force': {
    label: 'Faktet për fuqinë',
    description:
      'Prej këtyre llogaritet a është akti në fuqi; po mungoi njëri, faqja thotë «ende e papërcaktuar». Shembull: publikuar shqip dhe serbisht.',
  },
  'decision.force.publishedIn': {
    label: 'Publikuar në gjuhët zyrtare',
    description: 'Në cilën gjuhë dhe kur u publikua akti; një rresht për gjuhë. Shembull: shqip, 25.11.2026.',
  },
  'decision.force.publishedIn.locale': { label: 'Gjuha', description: 'Gjuha e publikimit. Shembull: «Serbisht».' },
  'decision.force.publishedIn.on': {
    label: 'Publikuar më',
    description: 'Dita e publikimit në këtë gjuhë. Shembull: 25.11.2026.',
  },
  'decision.force.legalityReview': {
    label: 'Vlerësimi i ligjshmërisë',
    description: 'Përfundimi i vlerësimit nga ministria; bosh nëse nuk dihet. Shembull: «I konfirmuar».',
  },
  'decision.force.basis': {
    label: 'Mbi çfarë mbështetet data',
    description: 'Rregulli që e cakton ditën e hyrjes në fuqi. Shembull: «7 ditë pas publikimit në gjuhët zyrtare».',
  },
  'decision.amends': {
    label: 'Ndryshon dhe plotëson',
    description: 'Aktet që ndryshohen me këtë; lidhja shihet edhe te ato. Shembull: rregullorja e vitit të kaluar.',
  },
  'decision.repeals': {
    label: 'Shfuqizon',
    description: 'Aktet që pushojnë së vlejturi me këtë. Shembull: vendimi i vjetër për tarifat.',
  },
  'decision.corrects': {
    label: 'Përmirëson gabimin te',
    description: 'Aktet në të cilat përmirësohet vetëm një gabim i shkrimit. Shembull: vendimi me datën e gabuar.',
  },
  'decision.implements': {
    label: 'Zbaton',
    description: 'Aktet që zbatohen me këtë. Shembull: rregullorja në të cilën mbështetet urdhëresa.',
  },
  'decision.vote': {
    label: 'Votimi',
    description: 'Rezultati i votimit; të tre numrat ose asnjëri. Shembull: 20 pro, 3 kundër, 2 abstenime.',
  },
  'decision.vote.for': { label: 'Pro', description: 'Numri i votave pro. Shembull: 20.' },
  'decision.vote.against': { label: 'Kundër', description: 'Numri i votave kundër. Shembull: 3.' },
  'decision.vote.abstain': { label: 'Abstenime', description: 'Numri i abstenimeve. Shembull: 2.' },
  'decision.appeal': {
    label: 'Mjeti juridik',
    description: 'Ku dhe deri kur mund të kundërshtohet akti. Shembull: te gjykata, brenda 30 ditësh.',
  },
  withoutSerbian: {
    label: 'Pa tekst serbisht',
    description:
      'Plotësohet vetëm kur teksti serbisht mungon: arsyeja dhe dita u tregohen lexuesve. Shembull: «Përkthimi është duke u bërë.»',
  },
  'withoutSerbian.reason': {
    label: 'Pse mungon teksti serbisht',
    description: 'Arsyeja, me një fjali që e kupton qytetari. Shembull: «Përkthimi është porositur më 20 nëntor.»',
  },
  'withoutSerbian.on': {
    label: 'Arsyeja u shënua më',
    description: 'Dita kur u shënua arsyeja. Shembull: 24.11.2026.',
  },
};
