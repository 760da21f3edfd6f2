/** Fields of notices, in Albanian. */
export const notice = {
  'notice.noticeKind': {
    label: 'Lloji i njoftimit',
    description: 'Çfarë njoftimi është; sipas llojit caktohet sa kohë shihet. Shembull: «Konkurs pune».',
  },
  'notice.severity': {
    label: 'Rëndësia',
    description:
      'Paralajmërimi veçohet në lista; përdoret rrallë. Shembull: «Paralajmërim» kur mbyllet një rrugë kryesore.',
  },
  'notice.text': {
    label: 'Teksti i njoftimit',
    description:
      'Çfarë ndodh, kujt i intereson, çfarë duhet bërë. Shembull: «Rruga mbyllet prej orës 8:00 deri në 14:00.»',
  },
  'notice.documents': {
    label: 'Dokumentet e njoftimit',
    description: 'Skedarë PDF që i takojnë njoftimit, secili në rresht të vet. Shembull: teksti i plotë i konkursit.',
  },
  'notice.documents.title': {
    label: 'Emri i dokumentit',
    description: 'Çfarë është, ashtu si e lexon qytetari. Shembull: «Teksti i plotë i konkursit».',
  },
  'notice.documents.file': { label: 'Skedari PDF', description: 'Skedari që e hap qytetari. Shembull: konkursi.pdf.' },
  'notice.reference': {
    label: 'Numri i dosjes',
    description: 'Numri dhe data me të cilat njoftimi gjendet në arkiv. Shembull: 05-113/2, 20.11.2026.',
  },
  'notice.reference.number': { label: 'Numri', description: 'Numri, siç shkruhet në dokument. Shembull: 05-113/2.' },
  'notice.reference.on': { label: 'Data e dosjes', description: 'Data e dokumentit. Shembull: 20.11.2026.' },
  'notice.postedAt': {
    label: 'Shpallur më',
    description: 'Dita dhe ora kur u shpall njoftimi. Shembull: 24.11.2026 09:00.',
  },
  'notice.displayUntil': {
    label: 'Shihet në lista deri më',
    description:
      'Po e latë bosh, llogaritet nga lloji dhe dita e shpalljes; kurrë para mbylljes së afatit. Faqja vetë mbetet. Shembull: 24.12.2026 00:00.',
  },
  'notice.deadline': {
    label: 'Afati i njoftimit',
    description:
      'Çfarë duhet bërë dhe deri kur; njoftimi mbyllet vetvetiu në atë çast. Shembull: aplikimi deri më 08.12.2026 15:30.',
  },
  'notice.deadline.at': {
    label: 'Mbyllet më',
    description: 'Dita dhe ora e mbylljes, sipas orës së Gjakovës. Shembull: 08.12.2026 15:30.',
  },
  'notice.deadline.what': {
    label: 'Çfarë mbyllet',
    description: 'Çfarë nuk mund të bëhet më pas atij çasti. Shembull: «Dorëzimi i aplikacioneve».',
  },
  'notice.extensions': {
    label: 'Shtyrjet e afatit',
    description: 'Afatet e reja, më e fundit në fund; i pari mbetet i shkruar. Shembull: deri më 15.12.2026 15:30.',
  },
  'notice.extensions.until': {
    label: 'Afati i ri',
    description: 'Dita dhe ora e re e mbylljes, më vonë se e mëparshmja. Shembull: 15.12.2026 15:30.',
  },
  'notice.extensions.on': { label: 'Shtyrë më', description: 'Dita kur u vendos shtyrja. Shembull: 07.12.2026.' },
  'notice.extensions.reason': {
    label: 'Arsyeja e shtyrjes',
    description: 'Pse u shty, me një fjali. Shembull: «Kishte më pak se tre aplikime.»',
  },
  'notice.cancelled': {
    label: 'Anulimi',
    description: 'Plotësohet vetëm kur njoftimi anulohet; faqja mbetet dhe e thotë. Shembull: dëgjimi nuk mbahet.',
  },
  'notice.cancelled.on': { label: 'Anuluar më', description: 'Dita e anulimit. Shembull: 01.12.2026.' },
  'notice.cancelled.reason': {
    label: 'Arsyeja e anulimit',
    description: 'Pse u anulua, me një fjali. Shembull: «Mjetet u ridestinuan.»',
  },
  'notice.places': {
    label: 'Zyrat',
    description:
      'Zyrat ku ndodh ose ku dorëzohet; lidhja bie vetë po u tërhoq ndonjëra. Shembull: Qendra për Shërbim me Qytetarë.',
  },
  'notice.streets': {
    label: 'Rrugët e prekura',
    description: 'Rrugët ose lagjet për të cilat vlen njoftimi. Shembull: «Rruga e Çarshisë së Madhe».',
  },
  'notice.streets.text': {
    label: 'Rruga',
    description: 'Emri i një rruge ose lagjeje. Shembull: «Çarshia e Madhe».',
  },
  'notice.result': {
    label: 'Përfundimi',
    description: 'Çfarë doli nga njoftimi, kur dihet. Shembull: «U pranuan pesë kërkesa.»',
  },
  'notice.result.text': {
    label: 'Si përfundoi',
    description: 'Përfundimi, pa të dhëna personale. Shembull: «Bursat u ndanë për 120 studentë.»',
  },
  'notice.result.decision': {
    label: 'Vendimi për përfundimin',
    description: 'Vendimi me të cilin përfundoi, nëse është në regjistër. Shembull: vendimi për ndarjen e bursave.',
  },
};
