/** What is wrong with a document, and what it lacks, in Albanian. */
export const faultsInAlbanian = {
  /** What contradicts itself: said on the field, drafts included. */
  faults: {
    notAnAmount:
      'Kjo nuk është shumë në euro, prandaj nuk do të llogaritej drejt. Shkruajeni me numra, më së shumti dy centë pas presjes dhe pa minus, si 12,50.',
    endsBeforeItBegins: 'Dita e fundit është para ditës së parë. Ndreqeni njërën prej tyre.',
    periodsOverlap:
      'Dy shuma do të vlenin në të njëjtën ditë, dhe nuk do të dihej sa paguhet. Radhitini periudhat nga më e vjetra dhe mbylleni secilën para se të fillojë tjetra.',
    notACode: 'Shenja mund të ketë vetëm shkronja të vogla a–z, numra dhe vizë lidhëse mes tyre, si te kuvendi-2.',
    codeStays: (code: string) =>
      `Shenja «${code}» është pjesë e adresave që janë publike, prandaj nuk ndryshon më. Kthejeni siç ishte.`,
    codeTaken: (code: string) => `Shenja «${code}» i takon një organi tjetër. Zgjidhni një tjetër.`,
    keyTaken: (key: string) => `Shenja «${key}» është përdorur për një rast tjetër. Secili rast ka shenjën e vet.`,
    unknownCase: (key: string, known: string) =>
      `Nuk ka rast me shenjën «${key}». Zgjidhni ndër rastet (${known}), ose asnjërin.`,
    noneAndSome: 'Thuhet se nuk kërkohet asnjë dokument, por lista i ka disa. Hiqeni shenjën ose zbrazeni listën.',
    freeAndNot: 'Thuhet se është pa pagesë, por lista ka tarifa. Hiqeni shenjën ose zbrazeni listën.',
    itself: 'Akti nuk mund të ketë lidhje me vetveten. Hiqeni nga lista.',
    numberTaken: (number: string, year: string, title: string) =>
      `Numri ${number} në vitin ${year} i takon aktit «${title}», sepse çdo numër jepet një herë. Shkruani numrin e radhës.`,
    notYetAdopted: 'Kjo ditë nuk ka ardhur ende. Shkruani ditën kur akti u miratua; deri atëherë lëreni bosh.',
    beforePosting: 'Kjo kohë është para shpalljes së njoftimit. Ndreqeni njërën prej tyre.',
    notLater: 'Afati i ri duhet të jetë më vonë se ai i mëparshmi. Ndreqeni kohën ose radhën.',
    weekdayTwice:
      'Kjo ditë e javës shkruhet dy herë, dhe nuk do të dihej cili orar vlen. Mbani vetëm njërën, me dy rreshta nëse ka pushim.',
    notATime: 'Kjo nuk është orë e ditës. Shkruajeni me katër shifra, si 08:00.',
    closesBeforeItOpens: 'Mbyllet para se të hapet. Ndreqeni njërën prej orëve.',
    openingsOverlap: 'Kjo hapje fillon para se të mbarojë e mëparshmja. Radhitini sipas orës dhe ndreqini.',
    exceptionsOverlap:
      'Për ndonjërën prej këtyre ditëve ka tashmë orar tjetër, dhe nuk do të dihej cili vlen. Ndajini ditët.',
  },
  /** What keeps a document from being public, besides texts: said on the field. */
  lacks: {
    field: 'Kjo mungon, dhe faqja nuk do të ishte e plotë. Plotësojeni para se të publikoni.',
    rows: 'Lista është bosh, dhe qytetarët nuk do ta dinin këtë. Shtoni së paku një rresht.',
    documents: 'Nuk dihet çfarë dokumentesh duhen. Shtojini në listë, ose shënoni «Nuk kërkohet asnjë dokument».',
    fees: 'Nuk dihet sa kushton. Shtojini tarifat në listë, ose shënoni «Pa pagesë».',
    displayUntil:
      'Nuk dihet deri kur shihet njoftimi: për këtë lloj nuk ka numër ditësh te «Afatet dhe festat». Shkruani kohën këtu, ose shtojeni llojin atje.',
    withoutSerbian:
      'Serbishtja nuk është ndër gjuhët e gatshme, dhe aktet, njoftimet e formularët dalin pa të vetëm me arsye dhe datë të shënuar. Shtojeni serbishten, ose plotësoni «Pa tekst serbisht».',
  },
};
