/** Fields of procedures, in Albanian. */
export const procedure = {
  'procedure.level': {
    label: 'Sa është e plotë',
    description:
      '«Vetëm e listuar» kur dihen titulli dhe drejtoria; «E plotë» kërkon edhe kushtet, dokumentet, tarifat, afatin dhe ankesën. Shembull: procedura e re fillon si «Vetëm e listuar».',
  },
  'procedure.procedureKind': {
    label: 'Lloji i procedurës',
    description: 'Çfarë merr qytetari në fund. Shembull: për lejen e ndërtimit, «Leje».',
  },
  'procedure.registryId': {
    label: 'Numri në regjistër',
    description: 'Numri në Regjistrin e Procedurave Administrative, nëse dihet. Shembull: 1234.',
  },
  'procedure.status': {
    label: 'A kryhet',
    description: 'A mund ta kërkojë qytetari tani. Shembull: «E pezulluar» sa të ndërrohet sistemi.',
  },
  'procedure.statusReason': {
    label: 'Pse nuk kryhet',
    description: 'Arsyeja që e shohin qytetarët, me një ose dy fjali. Shembull: «Sporteli po rinovohet.»',
  },
  'procedure.statusUntil': {
    label: 'Deri kur pritet',
    description: 'Dita kur pritet të kryhet sërish; bosh nëse nuk dihet. Shembull: 15.01.2027.',
  },
  'procedure.verified': {
    label: 'Verifikimi',
    description:
      'Kush i ka kontrolluar të dhënat dhe kur; bosh do të thotë se faqja e quan «për t’u verifikuar». Shembull: udhëheqësi i sektorit, 10.11.2026.',
  },
  'procedure.verified.post': {
    label: 'Posti që verifikoi',
    description: 'Posti, jo emri i personit. Shembull: «Udhëheqësi i Sektorit për Urbanizëm».',
  },
  'procedure.verified.on': {
    label: 'Verifikuar më',
    description: 'Dita kur u kontrolluan të dhënat. Shembull: 10.11.2026.',
  },
  'procedure.purpose': {
    label: 'Për çfarë shërben',
    description:
      'Çfarë fiton qytetari me këtë, me fjalë të thjeshta. Shembull: «Me këtë leje mund ta filloni ndërtimin.»',
  },
  'procedure.whoCanApply': {
    label: 'Kush mund të kërkojë',
    description:
      'Kush ka të drejtë ta kërkojë, edhe në emër të tjetrit. Shembull: «Pronari i parcelës ose i autorizuari i tij.»',
  },
  'procedure.conditions': {
    label: 'Kushtet',
    description:
      'Çfarë duhet të plotësohet, secili kusht në rresht të vet. Shembull: «Parcela është në planin rregullativ.»',
  },
  'procedure.conditions.text': {
    label: 'Kushti',
    description: 'Një kusht i vetëm, me një fjali të plotë. Shembull: «Tatimi në pronë është i paguar.»',
  },
  'procedure.cases': {
    label: 'Rastet',
    description:
      'Variantet që ndryshojnë dokumentet, tarifat ose afatin; nëse nuk ka, lihet bosh. Shembull: «Ndërtim i ri» dhe «Rindërtim».',
  },
  'procedure.cases.label': {
    label: 'Emri i rastit',
    description: 'Emër i shkurtër, me të cilin qytetari e njeh rastin e vet. Shembull: «Ndërtim i ri».',
  },
  'procedure.cases.appliesWhen': {
    label: 'Kur vlen',
    description: 'Kur është ky rast e jo tjetri. Shembull: «Kur në parcelë ende nuk ka ndërtesë.»',
  },
  'procedure.cases.key': {
    label: 'Shenja e rastit',
    description:
      'Fjala me të cilën rasti thirret te dokumentet, tarifat dhe afati; po e latë bosh, bëhet nga emri. Shembull: ndertim-i-ri.',
  },
  'procedure.steps': {
    label: 'Hapat',
    description:
      'Çfarë bën qytetari, me radhë nga fillimi deri në fund. Shembull: «Dorëzoni kërkesën», pastaj «Paguani tarifën».',
  },
  'procedure.steps.title': {
    label: 'Emri i hapit',
    description: 'Folje në urdhërore, deri në pesë fjalë. Shembull: «Dorëzoni kërkesën».',
  },
  'procedure.steps.text': {
    label: 'Si bëhet hapi',
    description: 'Çfarë bëhet, ku dhe me çka, me fjali të shkurtra. Shembull: «Plotësojeni kërkesën në sportelin 3.»',
  },
  'procedure.steps.place': {
    label: 'Ku bëhet hapi',
    description:
      'Zyra ku bëhet hapi; duhet të jetë e publikuar. Bosh nëse bëhet kudo. Shembull: Qendra për Shërbim me Qytetarë.',
  },
  'procedure.steps.timeText': {
    label: 'Sa zgjat hapi',
    description: 'Koha e zakonshme e hapit; bosh nëse nuk dihet. Shembull: «rreth 15 minuta».',
  },
  'procedure.steps.optional': {
    label: 'Hapi mund të kapërcehet',
    description: 'Shënohet kur hapi nuk është i detyrueshëm. Shembull: konsultimi para dorëzimit.',
  },
  'procedure.noDocuments': {
    label: 'Nuk kërkohet asnjë dokument',
    description:
      'Shënohet vetëm kur dihet se nuk kërkohet asgjë; atëherë lista lihet bosh. Shembull: për informata me gojë.',
  },
  'procedure.isFree': {
    label: 'Pa pagesë',
    description:
      'Shënohet vetëm kur dihet se nuk paguhet asgjë; atëherë lista lihet bosh. Shembull: për qasje në dokumente publike.',
  },
  'procedure.silenceMeans': {
    label: 'Nëse nuk ka përgjigje në afat',
    description:
      'Çfarë do të thotë heshtja sipas ligjit; bosh nëse nuk dihet. Shembull: «Kërkesa konsiderohet e pranuar».',
  },
  'procedure.eKosova': {
    label: 'Në eKosova',
    description:
      'Faqja e procedurës në portalin shtetëror dhe kur u pa së fundi se punon. Shembull: https://ekosova.rks-gov.net/, 10.11.2026.',
  },
  'procedure.eKosova.url': {
    label: 'Adresa në eKosova',
    description: 'Adresa e plotë e faqes. Shembull: https://ekosova.rks-gov.net/.',
  },
  'procedure.eKosova.checkedOn': {
    label: 'Adresa u kontrollua më',
    description: 'Dita kur dikush e hapi faqen dhe pa se punon. Shembull: 10.11.2026.',
  },
  'procedure.forms': {
    label: 'Formularët',
    description:
      'Formularët që i plotëson qytetari; duhet të jenë të publikuar dhe në përdorim. Shembull: kërkesa për leje ndërtimi.',
  },
  'procedure.complaint': {
    label: 'Ankesa',
    description: 'Ku, deri kur dhe si mund të ankohet qytetari. Shembull: te Kryetari i Komunës, brenda 30 ditësh.',
  },
  'procedure.legalBasis': {
    label: 'Baza ligjore',
    description:
      'Ligjet dhe aktet në të cilat mbështetet, më i rëndësishmi i pari. Shembull: Ligji për Procedurën e Përgjithshme Administrative.',
  },
  'procedure.related': {
    label: 'Procedura të ngjashme',
    description:
      'Procedura që qytetari mund t’i kërkojë në vend të kësaj; lidhja bie vetë po u tërhoq ndonjëra. Shembull: te leja e ndërtimit, kushtet ndërtimore.',
  },
  'procedure.next': {
    label: 'Çfarë vjen pas saj',
    description: 'Procedura që zakonisht kërkohet më pas. Shembull: pas lejes së ndërtimit, certifikata e përdorimit.',
  },
};
