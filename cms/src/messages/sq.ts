import { fieldsOfKinds } from './fields/sq';
import { kindsInAlbanian } from './kinds/sq';

/** What the panel says in Albanian. The other languages must have every key of this. */
export const sq = {
  ...kindsInAlbanian,
  collections: {
    ...kindsInAlbanian.collections,
    users: { singular: 'Përdorues', plural: 'Përdoruesit' },
    services: { singular: 'Program i lidhur', plural: 'Programet e lidhura' },
    reviews: { singular: 'Miratim ose publikim', plural: 'Miratimet dhe publikimet' },
  },
  groups: { content: 'Përmbajtja', settings: 'Rregullimet', system: 'Sistemi' },
  panel: { title: 'Komuna e Gjakovës' },
  fields: {
    ...fieldsOfKinds,
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
  },
  options: {
    ...kindsInAlbanian.options,
    locales: { sq: 'Shqip', sr: 'Serbisht', en: 'Anglisht' },
    withdrawalReason: {
      'published-in-error': 'E publikuar gabimisht',
      consolidated: 'E bashkuar me një faqe tjetër',
      withdrawn: 'Nuk vlen më',
    },
    role: {
      administrator: 'Administrator',
      editor: 'Redaktor',
      author: 'Autor',
      translator: 'Përkthyes',
      'alert-publisher': 'Publikues i lajmërimeve urgjente',
    },
    purpose: { publisher: 'Publikimi i faqeve', import: 'Ngarkimi i të dhënave', setup: 'Vënia në punë' },
    state: {
      submitted: 'Pret miratim',
      'changes asked': 'U kërkuan ndryshime',
      approved: 'I miratuar',
      published: 'I publikuar',
      withdrawn: 'I tërhequr',
    },
  },
  refusals: {
    nothingChanged: 'Asgjë nuk është ndryshuar.',
    diskFull:
      'Disku i serverit është i mbushur, prandaj nuk mund të ruhet. Lajmërojeni administratorin dhe provoni përsëri.',
    mayNot: 'Llogaria juaj nuk e ka të drejtën për këtë veprim. Drejtojuni administratorit.',
    oneByOne: 'Dokumentet ndryshohen një nga një, që secili të kontrollohet. Hapeni secilin veç e veç.',
    allLanguagesAtOnce:
      'Dokumenti publikohet njëherësh në të gjitha gjuhët e gatshme, jo në njërën veç. Caktojini te «Gjuhët e gatshme» dhe publikojeni.',
    restoreAsDraft:
      'Versioni i mëparshëm kthehet vetëm si draft, që të shihet para se të publikohet. Kthejeni si draft.',
    notInTrash: 'Dokumenti i ri nuk mund të krijohet në shportë. Krijojeni si draft.',
    unclearSave:
      'Nuk dihet nëse kjo ruajtje është draft, publikim apo tërheqje. Ruajeni si draft (draft=true) ose caktojeni gjendjen (_status).',
    withdrawalOnly: 'Tërheqja nuk ndryshon gjë tjetër. Ruajini ndryshimet si draft, pastaj tërhiqeni dokumentin.',
    trashMoves:
      'Në shportë dokumenti nuk redaktohet, dhe prej saj kthehet vetëm si draft. Kthejeni së pari, pastaj ndryshojeni.',
    notReady: (missing: string) =>
      `Dokumenti ende nuk mund të publikohet, sepse mungon ose nuk është publikuar: ${missing}. Plotësojeni dhe publikojeni sërish.`,
    missingText: (language: string) =>
      `Mungon teksti ${language}, dhe qytetarët do të shihnin faqe të mangët. Plotësojeni ose hiqeni gjuhën nga «Gjuhët e gatshme».`,
    controlCharacter:
      'Teksti ka një shenjë që nuk shihet (si prej ngjitjes nga një PDF), dhe mund të prishë faqen. Fshijeni tekstin dhe shkruajeni sërish.',
    unknownContent: (what: string) =>
      `Teksti ka një pjesë që faqja nuk mund ta tregojë («${what}»), për shembull një figurë të ngjitur. Hiqeni nga teksti.`,
    unsafeLink: (address: string) =>
      `Lidhja «${address}» nuk çon te një faqe e sigurt. Shkruani adresën e plotë, me https://, mailto: ose tel: në fillim, ose zgjidhni një dokument.`,
    notPresentable: 'Vlera nuk e ka formën që kërkon faqja, dhe do të mungonte në të. Korrigjojeni ose fshijeni.',
    lastAdministrator:
      'Kjo është llogaria e fundit e administratorit; pa të askush nuk do të mund t’i menaxhonte llogaritë. Krijoni më parë një administrator tjetër.',
    invalidSlug:
      'Adresa mund të ketë vetëm shkronja a–z, numra dhe vizë lidhëse mes tyre, deri në 200 shenja. Shkruajeni kështu: leje-ndertimi.',
    referenceNotPublic: (field: string) =>
      `«${field}» mungon ose nuk është e publikuar, dhe faqja do të mbetej pa të. Zgjidhni një të publikuar ose publikojeni atë më parë.`,
    addressTaken: (path: string) =>
      `Adresa ${path} i takon përgjithmonë një dokumenti tjetër, që lidhjet e vjetra të mos çojnë gabim. Shkruani një fund tjetër të adresës.`,
    reasonMissing:
      'Faqja është publike, prandaj tërheqja kërkon arsye që e shohin edhe qytetarët. Zgjidheni te «Arsyeja e tërheqjes» dhe provoni sërish.',
    approval: {
      'not approved': 'Dokumenti publikohet vetëm pasi ta miratojë një person tjetër. Dërgojeni për miratim.',
      'changed since':
        'Dokumenti është ndryshuar pas miratimit, dhe miratimi vlen vetëm për tekstin e lexuar. Dërgojeni sërish për miratim.',
      'approved by an editor':
        'Dokumentin e ka miratuar dikush që e ka redaktuar vetë. Dërgojeni për miratim te një person tjetër.',
      'approved by the loader':
        'Këtë tekst e ka miratuar vetëm programi i ngarkimit, për publikimin e vet. Dërgojeni për miratim te një redaktor.',
    },
    ownDepartment:
      'Ju shkruani vetëm për drejtorinë tuaj, kurse ky dokument nuk i takon asaj. Zgjidhni drejtorinë tuaj te «Drejtoria përgjegjëse», ose drejtojuni redaktorit.',
    authorWithoutDepartment:
      'Autori shkruan për një drejtori, prandaj pa të nuk mund të shkruajë asgjë. Zgjidhni drejtorinë e tij.',
    translations:
      'Përkthyesi shkruan serbisht dhe anglisht; teksti shqip është ai nga i cili përkthehet. Kaloni te serbishtja ose anglishtja.',
    sharedField: (field: string) =>
      `Fusha «${field}» është e njëjtë në të gjitha gjuhët, dhe përkthyesi ndryshon vetëm tekstet. Lëreni siç ishte, ose drejtojuni redaktorit.`,
    inTrash: 'Dokumenti është në shportë. Kthejeni së pari prej saj.',
    nothingNew:
      'Nuk ka asgjë për të miratuar, sepse teksti është i njëjtë me atë të publikuarin. Ndryshojeni dhe ruajeni së pari.',
    alreadySubmitted:
      'Ky tekst tashmë është dërguar ose miratuar, dhe nuk dërgohet dy herë. Shihni gjendjen te «Miratimi».',
    notSubmitted: 'Dokumenti nuk pret miratim. Duhet të dërgohet së pari për miratim.',
    changedSinceSubmitted:
      'Dokumenti është ndryshuar që kur u dërgua ose që kur e hapët, dhe miratohet vetëm teksti i lexuar. Hapeni sërish; po qe nevoja, kërkoni që të dërgohet sërish.',
    ownText: 'Ju e keni redaktuar këtë dokument, prandaj e miraton dikush tjetër. Kërkojani një kolegu.',
    noteMissing: 'Shënimi mungon, dhe autori nuk do ta dinte çfarë të ndryshojë. Shkruani çfarë duhet ndryshuar.',
    noteTooLong: (limit: number) =>
      `Shënimi mund të ketë deri në ${limit} shenja, që të lexohet me një shikim. Shkurtojeni.`,
    notPublic:
      'Dokumenti nuk është publik, prandaj nuk ka çfarë të tërhiqet. Hapeni sërish, që ta shihni gjendjen e tij.',
    stillUsed: (users: string) => `Dokumenti nuk mund të hiqet, sepse e përdorin: ${users}. Ndryshojini ata më parë.`,
    wasPublic: (path: string) =>
      `Dokumenti ka qenë publik te ${path}, dhe ajo që ka qenë publike nuk fshihet. Lëreni në shportë.`,
    systemOnly:
      'Këtë listë e shkruan vetëm vetë sistemi, që historia të mbetet e vërtetë. Ndryshojeni dokumentin e saj.',
    circle:
      'Drejtoria nuk mund të jetë pjesë e vetvetes, as përmes një tjetre. Zgjidhni tjetër te «Pjesë e drejtorisë».',
    shortPassword: (length: number) =>
      `Fjalëkalimi duhet të ketë së paku ${length} shenja, që të mos gjendet lehtë. Zgjidhni një më të gjatë.`,
    longPassword: (length: number) => `Fjalëkalimi mund të ketë deri në ${length} shenja. Zgjidhni një më të shkurtër.`,
    guessablePassword:
      'Ky fjalëkalim gjendet lehtë: përdoret shpesh, përsëritet, ose përmban adresën tuaj apo emrin e komunës. Zgjidhni disa fjalë që nuk lidhen mes tyre.',
    signIn: (attempts: number, minutes: number) =>
      `Adresa elektronike ose fjalëkalimi nuk është i saktë, ose llogaria është e bllokuar për ${minutes} minuta pas ${attempts} fjalëkalimeve të gabuara. Kontrollojini të dyja dhe provoni sërish, ose drejtojuni administratorit.`,
    tooManySignIns: 'Në këtë çast po hyjnë shumë veta njëherësh. Prisni pak sekonda dhe provoni sërish.',
    passwordByAdministrator: 'Fjalëkalimi nuk ndërrohet me postë elektronike. Drejtojuni administratorit.',
    accountsByStart: 'Llogaritë e para i krijon sistemi kur vihet në punë. Drejtojuni atij që e vuri në punë.',
    serviceKey: (purpose: string) =>
      `Kjo adresë është vetëm për programin me çelësin «${purpose}». Dërgojeni atë çelës.`,
    anyServiceKey: 'Kjo adresë është vetëm për programet me çelës. Dërgojeni njërin prej tyre.',
    staffOnly: 'Këtë e shohin vetëm ata që kanë hyrë në panel. Hyni me llogarinë tuaj.',
    tooLarge: (limit: string) => `Dërgesa është më e madhe se ${limit}. Dërgojeni në pjesë më të vogla.`,
    notJson: 'Dërgesa nuk është JSON i vlefshëm. Kontrollojeni dhe dërgojeni sërish.',
    notValid: 'Dërgesa nuk ka formën e pritur. Shihni gabimet e veçanta dhe dërgojeni sërish.',
    invalidCursor: '«after» duhet të jetë numër i plotë, zero ose më i madh. Dërgojeni numrin e fundit që keni marrë.',
    unknownField: 'Kjo fushë nuk ekziston ose nuk ngarkohet nga jashtë. Hiqeni nga dërgesa.',
    wants: (example: string) => `Kjo fushë pret një vlerë si kjo: ${example}. Dërgojeni kështu.`,
    lostMarkdown: (line: string) =>
      `Ky rresht i tekstit nuk u kuptua: «${line}». Lejohen tituj ##–####, lista, lidhje, tabela, citate, shkronja të trasha dhe të pjerrëta.`,
  },
  publication: {
    title: 'Gjendja në faqe',
    waiting: (since: string) => `pret që nga ora ${since}`,
    live: (since: string, lasted: string) => `në faqe që nga ora ${since}, pas ${lasted}`,
    gone: (since: string) => `e hequr nga faqja që nga ora ${since}`,
    refused: (step: string) => `e refuzuar te hapi «${step}»:`,
    earlierIsShown: 'Versioni i mëparshëm vazhdon të shihet.',
    nothingIsShown: 'Në faqe ende nuk shihet asgjë.',
    notPublic: 'nuk është publike në këtë gjuhë',
    unknown: 'Gjendja nuk dihet për momentin, sepse sistemi nuk përgjigjet. Provohet sërish vetvetiu.',
    steps: { parse: 'leximi', address: 'adresa', render: 'faqja', links: 'lidhjet' },
  },
  workflow: {
    title: 'Miratimi',
    loader: 'programi i ngarkimit',
    draft: 'Draft që ende nuk është dërguar për miratim.',
    draftOfOne: 'Draft që ende nuk është publikuar.',
    inTrash: 'Dokumenti është në shportë.',
    states: {
      submitted: (by: string, at: string) => `Dërguar për miratim nga ${by} më ${at}.`,
      'changes asked': (by: string, at: string) => `Ndryshime të kërkuara nga ${by} më ${at}:`,
      approved: (by: string, at: string) => `Miratuar nga ${by} më ${at}.`,
      published: (by: string, at: string) => `Publikuar nga ${by} më ${at}.`,
      withdrawn: (by: string, at: string) => `Tërhequr nga ${by} më ${at}:`,
    },
    changedSince: {
      submitted: 'Që atëherë teksti është ndryshuar, prandaj duhet dërguar sërish.',
      approved: 'Që atëherë teksti është ndryshuar, prandaj miratimi nuk vlen më.',
      published: 'Ka ndryshime që ende nuk janë publikuar.',
    },
    approvedByEditor: 'Miratuesi e ka redaktuar më pas, prandaj duhet dërguar sërish.',
    ownText: 'Ju nuk mund ta miratoni, sepse e keni redaktuar.',
    othersApprove: 'E miraton një redaktor që nuk e ka redaktuar.',
    mayBePublished: 'Mund të publikohet.',
    done: {
      'request-review': 'Dokumenti u dërgua për miratim.',
      approve: 'Dokumenti u miratua dhe mund të publikohet.',
      'ask-for-changes': 'Kërkesa për ndryshime u ruajt.',
      withdraw: 'Dokumenti u tërhoq nga publiku.',
      'move-to-trash': 'Dokumenti u zhvendos në shportë.',
      'restore-from-trash': 'Dokumenti u kthye nga shporta si draft.',
    },
    panel: {
      actions: 'Veprimet me dokumentin',
      cancel: 'Anulo',
      note: 'Çfarë duhet ndryshuar',
      reason: 'Arsyeja e tërheqjes',
      chooseReason: 'Zgjidhni arsyen',
      saveFirst: 'Ruajini së pari ndryshimet si draft: ky veprim vlen për tekstin e ruajtur.',
      reopen: 'Dokumenti është ndryshuar që kur e hapët. Rifreskojeni faqen dhe lexojeni para se ta miratoni.',
      noAnswer: 'Sistemi nuk u përgjigj, prandaj nuk dihet nëse veprimi u krye. Rifreskojeni faqen dhe provoni sërish.',
      steps: {
        'request-review': 'Dërgo për miratim',
        approve: 'Mirato',
        'ask-for-changes': 'Kërko ndryshime',
        withdraw: 'Tërhiq',
        'move-to-trash': 'Zhvendos në shportë',
        'restore-from-trash': 'Kthe nga shporta',
      },
      questions: {
        'ask-for-changes': 'Çfarë duhet ndryshuar?',
        withdraw: 'Ta tërhiqni dokumentin nga publiku?',
        'move-to-trash': 'Ta zhvendosni dokumentin në shportë?',
        'restore-from-trash': 'Ta ktheni dokumentin nga shporta?',
      },
      consequences: {
        'ask-for-changes': 'Shënimi juaj shihet te dokumenti, dhe miratimi, nëse ka, përfundon.',
        withdraw: 'Faqja nuk do të shihet më, dhe adresa e saj do ta tregojë arsyen. Teksti mbetet si draft.',
        'move-to-trash': 'Prej shportës dokumenti mund të kthehet si draft.',
        'restore-from-trash': 'Ai kthehet si draft, dhe publikohet veç e veç.',
      },
    },
    workList: {
      title: 'Çfarë të shihet',
      waiting: 'Presin miratim',
      latest: 'Gjendja e secilit dokument',
      history: 'Historiku i plotë',
    },
  },
  troubles: {
    notLive: (titles: string, since: string) =>
      `Pret të dalë në faqe që nga ora ${since}: ${titles}. Asgjë nuk ka humbur, dhe qytetarët shohin ende gjendjen e mëparshme. Njoftoni personin që mirëmban sistemin.`,
    silent: (since: string) =>
      `Programi që publikon faqet nuk ka kërkuar ndryshime që nga ora ${since}, prandaj asgjë e re nuk del në faqe. Çfarë publikoni ruhet, dhe del sapo ai të punojë sërish. Njoftoni personin që mirëmban sistemin, që ta nisë.`,
    failing: (address: string, reason: string, since: string) =>
      `Që nga ora ${since} ${address} nuk mund të njoftohet për publikimet: ${reason}. Provohet sërish vetvetiu. Po vazhdoi kështu, njoftoni personin që mirëmban sistemin.`,
    dead: (address: string, reason: string, since: string) =>
      `Njoftimi i adresës ${address} për publikimet u ndërpre në orën ${since}: ${reason}. Provohet sërish me publikimin e ardhshëm. Njoftoni personin që mirëmban sistemin.`,
    andOthers: (titles: string) => `${titles} dhe të tjera`,
  },
  failures: {
    status: (status: number) => `përgjigjet me ${status}`,
    timeout: (seconds: number) => `nuk përgjigjet brenda ${seconds} s`,
    unreachable: 'nuk arrihet',
    redirect: 'përgjigjet me ridrejtim, i cili nuk ndiqet',
    gone: 'përgjigjet se nuk ekziston më (410)',
  },
  missing: {
    text: (field: string, language: string) => `«${field}» (${language})`,
    reference: (field: string) => `«${field}»`,
  },
  languages: { sq: 'shqip', sr: 'serbisht', en: 'anglisht' },
};

/** Everything that the panel says of its own, in one language. */
export type Messages = typeof sq;
