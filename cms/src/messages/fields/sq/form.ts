/** Fields of forms, in Albanian. */
export const form = {
  'form.number': {
    label: 'Numri i formularit',
    description: 'Numri ose shenja e shtypur në formular. Shembull: F-URB-01.',
  },
  'form.purpose': {
    label: 'Për çfarë përdoret',
    description:
      'Kur i duhet qytetarit ky formular, me fjalë të thjeshta. Shembull: «Me këtë formular kërkoni leje ndërtimi.»',
  },
  'form.procedures': {
    label: 'Procedurat ku përdoret',
    description: 'Procedurat për të cilat duhet ky formular; së paku një. Shembull: leja e ndërtimit.',
  },
  'form.status': {
    label: 'A është në përdorim',
    description:
      '«I tërhequr» kur nuk pranohet më; faqja mbetet dhe e thotë këtë. Shembull: e ka zëvendësuar një formular i ri.',
  },
  'form.statusReason': {
    label: 'Pse nuk është në përdorim',
    description: 'Arsyeja që e shohin qytetarët, me një ose dy fjali. Shembull: «E zëvendëson formulari F-URB-02.»',
  },
  'form.files': {
    label: 'Skedarët',
    description:
      'Formulari bosh në PDF, një për secilën gjuhë në të cilën ekziston. Shembull: një në shqip dhe një në serbisht.',
  },
  'form.files.language': {
    label: 'Gjuha e formularit',
    description: 'Gjuha e tekstit të shtypur në formular. Shembull: «Shqip».',
  },
  'form.files.file': { label: 'Skedari PDF', description: 'Formulari bosh. Shembull: kerkesa-leje-ndertimi.pdf.' },
  'form.sampleFilled': {
    label: 'Shembull i plotësuar',
    description:
      'Formular i plotësuar me të dhëna të sajuara, që të shihet si bëhet. Shembull: kerkesa-e-plotesuar.pdf.',
  },
  'form.revisedOn': {
    label: 'Ndryshuar së fundi më',
    description: 'Dita kur vetë formulari u ndryshua për herë të fundit. Shembull: 01.09.2026.',
  },
  'form.validFrom': {
    label: 'Pranohet nga',
    description: 'Dita e parë kur pranohet; bosh do të thotë se pranohet tashmë. Shembull: 01.01.2027.',
  },
  'form.validTo': {
    label: 'Pranohet deri më',
    description:
      'Dita e fundit kur pranohet; lihet bosh sa të jetë në përdorim, sepse asnjë procedurë nuk mund të ketë formular që mbaron. Shembull: 31.12.2026.',
  },
  'form.replaces': {
    label: 'Zëvendëson',
    description: 'Formularët e mëparshëm që i zëvendëson ky. Shembull: formulari i vitit 2020.',
  },
  'form.fillGuide': {
    label: 'Si plotësohet',
    description:
      'Udhëzim hap pas hapi për plotësimin; ligji e kërkon për çdo formular. Shembull: «Te pika 3 shkruani numrin e parcelës.»',
  },
  'form.needs': {
    label: 'Çfarë duhet të ketë',
    description: 'Çfarë i duhet formularit të plotësuar që të pranohet. Shembull: «Nënshkrim».',
  },
  'form.whereToSubmit': {
    label: 'Ku dorëzohet',
    description:
      'Zyrat ku dorëzohet formulari i plotësuar; duhet të jenë të publikuara. Shembull: Qendra për Shërbim me Qytetarë.',
  },
  'form.onlineUrl': {
    label: 'Plotësimi në internet',
    description:
      'Adresa e plotë ku formulari plotësohet në internet; bosh nëse nuk ka. Shembull: https://ekosova.rks-gov.net/.',
  },
};
