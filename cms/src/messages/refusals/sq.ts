/** Why something is refused, and what to do, in Albanian. */
export const refusalsInAlbanian = {
  nothingChanged: 'Asgjë nuk është ndryshuar.',
  diskFull:
    'Disku i serverit është i mbushur, prandaj nuk mund të ruhet. Lajmërojeni administratorin dhe provoni përsëri.',
  mayNot: 'Llogaria juaj nuk e ka të drejtën për këtë veprim. Drejtojuni administratorit.',
  oneByOne: 'Dokumentet ndryshohen një nga një, që secili të kontrollohet. Hapeni secilin veç e veç.',
  allLanguagesAtOnce:
    'Dokumenti publikohet njëherësh në të gjitha gjuhët e gatshme, jo në njërën veç. Caktojini te «Gjuhët e gatshme» dhe publikojeni.',
  restoreAsDraft: 'Versioni i mëparshëm kthehet vetëm si draft, që të shihet para se të publikohet. Kthejeni si draft.',
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
  notAWebAddress: 'Kjo nuk është adresë e plotë në internet. Shkruajeni kështu: https://ekosova.rks-gov.net.',
  notAnEmail: 'Kjo nuk është adresë e postës elektronike. Shkruajeni kështu: zyra@gjakova.example.',
  tooLong: (length: number) => `Teksti është më i gjatë se ${length} shenja, dhe nuk ka vend në faqe. Shkurtojeni.`,
  noSuchChoice: 'Vlera nuk është ndër zgjedhjet e kësaj fushe, dhe faqja nuk do ta njihte. Zgjidhni një nga lista.',
  notPresentable: 'Vlera nuk e ka formën që kërkon faqja, dhe do të mungonte në të. Korrigjojeni ose fshijeni.',
  lastAdministrator:
    'Kjo është llogaria e fundit e administratorit; pa të askush nuk do të mund t’i menaxhonte llogaritë. Krijoni më parë një administrator tjetër.',
  yearSlug:
    'Katër shifra janë vendi i arkivit të një viti, prandaj faqja nuk mund të quhet kështu. Shtoni një fjalë: buxheti-2026.',
  invalidSlug:
    'Adresa mund të ketë vetëm shkronja a–z, numra dhe vizë lidhëse mes tyre, deri në 200 shenja. Shkruajeni kështu: leje-ndertimi.',
  titleWithoutLetters: (language: string) =>
    `Titulli ${language} nuk ka shkronja latine a shifra, dhe prej tij nuk mund të bëhet adresa e faqes. Shkruajeni me fjalë.`,
  referenceNotPublic: (field: string) =>
    `«${field}» mungon ose nuk është e publikuar, dhe faqja do të mbetej pa të. Zgjidhni një të publikuar ose publikojeni atë më parë.`,
  referenceEnds: (field: string) =>
    `«${field}» mbaron në një ditë të caktuar ose nuk është më në përdorim, dhe faqja do të mbetej pa të. Vazhdojeni, ose zgjidhni një tjetër.`,
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
  endsWhileUsed: {
    tariff: (users: string) =>
      `Shuma e fundit ka mbarim, dhe atëherë këto do të mbeteshin pa çmim: ${users}. Shtojeni shumën e ardhshme, ose lëreni bosh ditën e fundit.`,
    form: (users: string) =>
      `Formulari ka ditë të fundit ose është tërhequr nga përdorimi, dhe atëherë këto do të mbeteshin pa formular: ${users}. Hiqeni më parë prej tyre, ose lëreni në përdorim pa ditë të fundit.`,
  },
  wasPublic: (path: string) =>
    `Dokumenti ka qenë publik te ${path}, dhe ajo që ka qenë publike nuk fshihet. Lëreni në shportë.`,
  systemOnly: 'Këtë listë e shkruan vetëm vetë sistemi, që historia të mbetet e vërtetë. Ndryshojeni dokumentin e saj.',
  circle: {
    parent:
      'Drejtoria nuk mund të jetë pjesë e vetvetes, as përmes një tjetre. Zgjidhni tjetër te «Pjesë e drejtorisë».',
    replaces: 'Formulari nuk mund ta zëvendësojë vetveten, as përmes një tjetri. Hiqeni nga «Zëvendëson».',
  },
  shortPassword: (length: number) =>
    `Fjalëkalimi duhet të ketë së paku ${length} shenja, që të mos gjendet lehtë. Zgjidhni një më të gjatë.`,
  longPassword: (length: number) => `Fjalëkalimi mund të ketë deri në ${length} shenja. Zgjidhni një më të shkurtër.`,
  guessablePassword:
    'Ky fjalëkalim gjendet lehtë, sepse përdoret shpesh, përsëritet ose përmban adresën tuaj apo emrin e komunës. Zgjidhni disa fjalë që nuk lidhen mes tyre.',
  signIn: (attempts: number, minutes: number) =>
    `Adresa elektronike ose fjalëkalimi nuk është i saktë, ose llogaria është e bllokuar për ${minutes} minuta pas ${attempts} fjalëkalimeve të gabuara. Kontrollojini të dyja dhe provoni sërish, ose drejtojuni administratorit.`,
  tooManySignIns: 'Në këtë çast po hyjnë shumë veta njëherësh. Prisni pak sekonda dhe provoni sërish.',
  passwordByAdministrator: 'Fjalëkalimi nuk ndërrohet me postë elektronike. Drejtojuni administratorit.',
  accountsByStart: 'Llogaritë e para i krijon sistemi kur vihet në punë. Drejtojuni atij që e vuri në punë.',
  serviceKey: (purpose: string) => `Kjo adresë është vetëm për programin me çelësin «${purpose}». Dërgojeni atë çelës.`,
  anyServiceKey: 'Kjo adresë është vetëm për programet me çelës. Dërgojeni njërin prej tyre.',
  staffOnly: 'Këtë e shohin vetëm ata që kanë hyrë në panel. Hyni me llogarinë tuaj.',
  tooLarge: (limit: string) => `Dërgesa është më e madhe se ${limit}. Dërgojeni në pjesë më të vogla.`,
  notJson: 'Dërgesa nuk është JSON i vlefshëm. Kontrollojeni dhe dërgojeni sërish.',
  notValid: 'Dërgesa nuk ka formën e pritur. Shihni gabimet e veçanta dhe dërgojeni sërish.',
  invalidCursor: '«after» duhet të jetë numër i plotë, zero ose më i madh. Dërgojeni numrin e fundit që keni marrë.',
  unreadableQuery: (part: string) =>
    `Nuk u kuptua ajo që kërkohet te «${part}». Korrigjojeni adresën dhe provoni sërish.`,
  unknownReference:
    'Përmendet një dokument që nuk ekziston, ose një rresht i një dokumenti tjetër. Ringarkojeni faqen dhe provoni përsëri.',
  unknownField: 'Kjo fushë nuk ekziston ose nuk ngarkohet nga jashtë. Hiqeni nga dërgesa.',
  wants: (example: string) => `Kjo fushë pret një vlerë si kjo: ${example}. Dërgojeni kështu.`,
  lostMarkdown: (line: string) =>
    `Ky rresht i tekstit nuk u kuptua: «${line}». Lejohen tituj ##–####, lista, lidhje, tabela, citate, shkronja të trasha dhe të pjerrëta.`,
};
