/** Fields within the lists and groups of procedures, and of what procedures and decisions share, in Albanian. */
export const procedureRows = {
  'procedure.documents': {
    label: 'Dokumentet e nevojshme',
    description: 'Çfarë duhet të sjellë qytetari, secili dokument në rresht të vet. Shembull: kopja e letërnjoftimit.',
  },
  'procedure.documents.name': {
    label: 'Emri i dokumentit',
    description: 'Emri i plotë, siç shkruhet në dokument. Shembull: «Fletëposedimi i parcelës».',
  },
  'procedure.documents.form': {
    label: 'Si dorëzohet',
    description: 'A kërkohet origjinali apo mjafton kopja. Shembull: letërnjoftimi dorëzohet si kopje.',
  },
  'procedure.documents.copies': {
    label: 'Sa ekzemplarë',
    description: 'Numri i ekzemplarëve që dorëzohen. Shembull: 2.',
  },
  'procedure.documents.issuedBy': {
    label: 'Kush e lëshon',
    description:
      'Organi që e lëshon dokumentin; bosh nëse e bën vetë qytetari. Shembull: «Agjencia Kadastrale e Kosovës».',
  },
  'procedure.documents.obtainUrl': {
    label: 'Ku merret në internet',
    description: 'Adresa e plotë e faqes ku merret dokumenti. Shembull: https://ekosova.rks-gov.net/.',
  },
  'procedure.documents.cases': {
    label: 'Për cilat raste dokumenti',
    description:
      'Rastet për të cilat kërkohet ky dokument; pa asnjë shenjë kërkohet për të gjitha. Shembull: «Ndërtim i ri».',
  },
  'procedure.dataAsked': {
    label: 'Të dhënat që kërkohen',
    description: 'Çfarë duhet të shkruajë qytetari në kërkesë. Shembull: numri i parcelës.',
  },
  'procedure.dataAsked.text': {
    label: 'E dhëna',
    description: 'Një e dhënë e vetme. Shembull: «Numri personal».',
  },
  'procedure.fees': {
    label: 'Tarifat',
    description:
      'Çfarë paguhet; shumën e jep tarifa, prandaj këtu nuk shkruhet asnjë shumë. Shembull: «Taksa e kërkesës».',
  },
  'procedure.fees.label': {
    label: 'Për çfarë paguhet',
    description: 'Emri i pagesës, pa shumën. Shembull: «Taksa administrative e kërkesës».',
  },
  'procedure.fees.tariff': {
    label: 'Tarifa',
    description: 'Tarifa që e cakton shumën; duhet të jetë e publikuar. Shembull: tarifa e lejes së ndërtimit.',
  },
  'procedure.fees.payWhere': {
    label: 'Ku paguhet',
    description: 'Banka, sporteli ose faqja ku paguhet. Shembull: «Në çdo bankë, me fletëpagesë UNIREF».',
  },
  'procedure.fees.method': {
    label: 'Si paguhet',
    description: 'Mënyra e pagesës; bosh nëse ka disa. Shembull: «Me bankë».',
  },
  'procedure.fees.account': {
    label: 'Llogaria bankare',
    description:
      'Numri i llogarisë, i njëjtë në të gjitha gjuhët; bosh nëse nuk është i sigurt. Shembull: 1000 0000 0000 0000.',
  },
  'procedure.fees.cases': {
    label: 'Për cilat raste pagesa',
    description: 'Rastet për të cilat paguhet; pa asnjë shenjë paguhet për të gjitha. Shembull: «Rindërtim».',
  },
  'procedure.answerDue': {
    label: 'Afati i përgjigjes',
    description:
      'Brenda sa ditësh përgjigjet komuna; nëse ndryshon sipas rastit, një rresht për secilin. Shembull: 30 ditë nga dorëzimi.',
  },
  'procedure.answerDue.n': { label: 'Sa ditë', description: 'Numri i ditëve. Shembull: 30.' },
  'procedure.answerDue.unit': {
    label: 'Çfarë ditësh',
    description: 'Ditët e punës nuk i numërojnë fundjavat dhe festat. Shembull: «Ditë kalendarike».',
  },
  'procedure.answerDue.startsFrom': {
    label: 'Nga kur numërohet',
    description: 'Çasti prej të cilit numërohen ditët. Shembull: «nga dorëzimi i kërkesës së plotë».',
  },
  'procedure.answerDue.cases': {
    label: 'Për cilat raste afati',
    description: 'Rastet për të cilat vlen afati; pa asnjë shenjë vlen për të gjitha. Shembull: «Ndërtim i ri».',
  },
  'procedure.outcome': {
    label: 'Rezultati',
    description: 'Çfarë merr qytetari në fund. Shembull: leja e ndërtimit në letër.',
  },
  'procedure.outcome.name': {
    label: 'Emri i aktit',
    description: 'Emri i aktit që lëshohet. Shembull: «Leja e ndërtimit».',
  },
  'procedure.outcome.form': {
    label: 'Në çfarë forme',
    description: 'Në letër apo në formë digjitale. Shembull: «Në letër».',
  },
  'procedure.outcome.validFor': {
    label: 'Vlefshmëria',
    description: 'Sa kohë vlen akti nga lëshimi; të dyja fushat ose asnjëra. Shembull: 1 vit.',
  },
  'procedure.outcome.validFor.n': { label: 'Sa', description: 'Vetëm numri. Shembull: 1.' },
  'procedure.outcome.validFor.unit': { label: 'Njësia e kohës', description: 'Ditë, muaj ose vite. Shembull: «Vite».' },
  'procedure.outcome.validity': {
    label: 'Sa vlen, me fjalë',
    description: 'Sa kohë vlen akti, kur nuk e thotë një numër. Shembull: «pa afat».',
  },
  'procedure.outcome.collect': {
    label: 'Ku merret',
    description: 'Ku dhe me çka tërhiqet akti. Shembull: «Në sportelin 3, me letërnjoftim.»',
  },
  'procedure.channels': {
    label: 'Ku bëhet kërkesa',
    description:
      'Mënyrat me të cilat qytetari mund ta bëjë kërkesën, më e lehta e para. Shembull: sporteli dhe eKosova.',
  },
  'procedure.channels.channel': { label: 'Mënyra', description: 'Ku ose me çka bëhet. Shembull: «Sporteli».' },
  'procedure.channels.level': {
    label: 'Çfarë mund të bëhet atje',
    description: 'Sa larg arrin qytetari në këtë mënyrë. Shembull: në eKosova, «Dorëzimi i kërkesës».',
  },
  'procedure.channels.place': {
    label: 'Zyra ku pranohet',
    description: 'Zyra ku pranohet kërkesa; duhet të jetë e publikuar. Shembull: Qendra për Shërbim me Qytetarë.',
  },
  'procedure.channels.url': {
    label: 'Adresa në internet',
    description: 'Adresa e plotë, nëse bëhet në internet. Shembull: https://ekosova.rks-gov.net/.',
  },
  'procedure.channels.loginRequired': {
    label: 'Kërkohet llogari',
    description: 'Shënohet kur qytetari duhet të hyjë me llogari. Shembull: te eKosova.',
  },
  'procedure.channels.note': {
    label: 'Sqarim për vendin',
    description:
      'Ku saktësisht, në cilin orar, te kush. Shembull: «Kati i parë, sporteli 3, prej orës 8:00 deri në 15:30.»',
  },
  term: {
    label: 'Afati',
    description: 'Brenda sa ditësh; të dyja fushat ose asnjëra. Shembull: 30 ditë kalendarike.',
  },
  'term.n': { label: 'Numri i ditëve', description: 'Vetëm numri. Shembull: 30.' },
  'term.unit': {
    label: 'Lloji i ditëve',
    description: 'Ditë pune apo ditë kalendarike, siç thotë ligji. Shembull: «Ditë kalendarike».',
  },
  'remedy.body': {
    label: 'Organi i ankimimit',
    description: 'Kujt i drejtohet ankesa. Shembull: «Kryetari i Komunës».',
  },
  'remedy.how': {
    label: 'Si bëhet ankesa',
    description: 'Si shkruhet dhe ku dorëzohet ankesa. Shembull: «Me shkrim, në arkivin e komunës.»',
  },
  'remedy.legalBasis': {
    label: 'Baza ligjore e ankesës',
    description: 'Ligji dhe neni që e jep të drejtën e ankesës. Shembull: «Ligji Nr. 05/L-031, neni 124».',
  },
  'legalSource.act': {
    label: 'Akti',
    description: 'Emri i plotë i aktit. Shembull: «Ligji për Vetëqeverisjen Lokale».',
  },
  'legalSource.number': { label: 'Numri i aktit', description: 'Numri zyrtar i aktit. Shembull: 03/L-040.' },
  'legalSource.article': { label: 'Neni', description: 'Neni dhe paragrafi, vetëm me numra. Shembull: 17.1.' },
  'legalSource.gazette': {
    label: 'Gazeta Zyrtare',
    description: 'Numri i Gazetës Zyrtare në të cilin doli akti. Shembull: 28/2008.',
  },
  'legalSource.url': {
    label: 'Adresa e aktit',
    description: 'Adresa e plotë ku mund të lexohet akti. Shembull: https://gzk.rks-gov.net/.',
  },
};
