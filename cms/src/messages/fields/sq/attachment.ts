/** Fields of files, in Albanian. */
export const attachment = {
  'attachment.title': {
    label: 'Titulli i brendshëm',
    description:
      'Si e gjejnë kolegët skedarin në listë; banorët nuk e shohin. Shembull: «Formulari i kërkesës për leje ndërtimi, shqip».',
  },
  'attachment.language': {
    label: 'Gjuha e tekstit',
    description: 'Gjuha në të cilën është shkruar skedari; lihet bosh nëse ka disa gjuhë. Shembull: shqip.',
  },
  'attachment.isAccessible': {
    label: 'I qasshëm',
    description:
      'A mund ta lexojë skedarin një lexues ekrani, sipas dikujt që e ka kontrolluar; lihet bosh derisa nuk dihet. Shembull: po.',
  },
  'attachment.isScan': {
    label: 'I skanuar',
    description:
      'E shënuar kur faqet janë fotografi, pa tekst që kërkohet ose lexohet me zë. Shembull: një vendim i skanuar.',
  },
  'attachment.name': {
    label: 'Emri për lexuesit',
    description:
      'Emri me të cilin lexuesit e ruajnë skedarin; bëhet nga emri i skedarit të ngarkuar. Shembull: leje-ndertimi.pdf.',
  },
  'attachment.pages': {
    label: 'Faqe',
    description: 'Sa faqe ka skedari; numërohen vetë. Shembull: 2.',
  },
  'attachment.sha256': {
    label: 'Gjurma e skedarit (SHA-256)',
    description: 'Një shenjë e llogaritur nga përmbajtja: skedarët e njëjtë kanë të njëjtën. Shembull: 9f86d081…',
  },
};
