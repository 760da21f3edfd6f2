/** Fields of forms, in English. */
export const form = {
  'form.number': {
    label: 'Number of the form',
    description: 'The number or code printed on the form. Example: F-URB-01.',
  },
  'form.purpose': {
    label: 'What it is used for',
    description:
      'When a resident needs this form, in plain words. Example: “With this form you apply for a construction permit.”',
  },
  'form.procedures': {
    label: 'Procedures that use it',
    description: 'The procedures that this form is needed for; at least one. Example: the construction permit.',
  },
  'form.status': {
    label: 'Whether it is in use',
    description:
      '“Withdrawn” when it is no longer accepted; the page stays and says so. Example: a new form has taken its place.',
  },
  'form.statusReason': {
    label: 'Why it is not in use',
    description: 'The reason that residents see, in one or two sentences. Example: “Form F-URB-02 takes its place.”',
  },
  'form.files': {
    label: 'Files',
    description:
      'The blank form as a PDF, one for each language that it exists in. Example: one in Albanian and one in Serbian.',
  },
  'form.files.language': {
    label: 'Language of the form',
    description: 'The language of the text printed on the form. Example: “Albanian”.',
  },
  'form.files.file': {
    label: 'PDF file',
    description: 'The blank form. Example: application-construction-permit.pdf.',
  },
  'form.sampleFilled': {
    label: 'Filled-in sample',
    description: 'A form filled in with made-up data, to show how it is done. Example: filled-in-application.pdf.',
  },
  'form.revisedOn': {
    label: 'Revised on',
    description: 'The day on which the form itself was last changed. Example: 01.09.2026.',
  },
  'form.validFrom': {
    label: 'Accepted from',
    description: 'The first day on which it is accepted; empty means that it already is. Example: 01.01.2027.',
  },
  'form.validTo': {
    label: 'Accepted until',
    description:
      'The last day on which it is accepted; left empty while it is in use, because no procedure can have a form that ends. Example: 31.12.2026.',
  },
  'form.replaces': {
    label: 'Takes the place of',
    description: 'Earlier forms that this one takes the place of. Example: the form of 2020.',
  },
  'form.fillGuide': {
    label: 'How to fill it in',
    description:
      'A guide step by step; the law asks for one with every form. Example: “In point 3, write the number of the plot.”',
  },
  'form.needs': {
    label: 'What it has to bear',
    description: 'What a filled-in form needs before it counts. Example: “Signature”.',
  },
  'form.whereToSubmit': {
    label: 'Where it is handed in',
    description:
      'The offices where the filled-in form is handed in; they must be published. Example: the citizen service centre.',
  },
  'form.onlineUrl': {
    label: 'Filling in online',
    description:
      'The whole address where the form is filled in online; empty if there is none. Example: https://ekosova.rks-gov.net/.',
  },
};
