/** Fields within the lists and groups of procedures, and of what procedures and decisions share, in English. */
export const procedureRows = {
  'procedure.documents': {
    label: 'Required documents',
    description:
      'What the resident has to bring, each document in a row of its own. Example: a copy of the identity card.',
  },
  'procedure.documents.name': {
    label: 'Name of the document',
    description: 'The full name, as the document has it. Example: “Possession list of the plot”.',
  },
  'procedure.documents.form': {
    label: 'How it is handed in',
    description:
      'Whether the original is asked for or a copy is enough. Example: the identity card is handed in as a copy.',
  },
  'procedure.documents.copies': { label: 'How many', description: 'How many are handed in. Example: 2.' },
  'procedure.documents.issuedBy': {
    label: 'Who issues it',
    description:
      'The authority that issues it; empty if residents make it themselves. Example: “Kosovo Cadastral Agency”.',
  },
  'procedure.documents.obtainUrl': {
    label: 'Where to get it online',
    description: 'The whole address of the page where it can be had. Example: https://ekosova.rks-gov.net/.',
  },
  'procedure.documents.cases': {
    label: 'Document for which cases',
    description: 'The cases for which this document is needed; with none ticked, for all. Example: “New building”.',
  },
  'procedure.dataAsked': {
    label: 'Data asked for',
    description: 'What the resident has to write in the application. Example: the number of the plot.',
  },
  'procedure.dataAsked.text': { label: 'Piece of data', description: 'One single piece. Example: “Personal number”.' },
  'procedure.fees': {
    label: 'Fees',
    description: 'What is paid; the tariff gives the amount, so that none is written here. Example: “Application fee”.',
  },
  'procedure.fees.label': {
    label: 'What is paid for',
    description: 'The name of the payment, without the amount. Example: “Administrative fee of the application”.',
  },
  'procedure.fees.tariff': {
    label: 'Tariff',
    description: 'The tariff that sets the amount; it must be published. Example: the tariff of construction permits.',
  },
  'procedure.fees.payWhere': {
    label: 'Where it is paid',
    description: 'The bank, counter or page where it is paid. Example: “In any bank, with a UNIREF payment slip”.',
  },
  'procedure.fees.method': {
    label: 'How it is paid',
    description: 'The way of paying; empty if there are several. Example: “Through a bank”.',
  },
  'procedure.fees.account': {
    label: 'Bank account',
    description:
      'The number of the account, the same in all languages; empty unless it is certain. Example: 1000 0000 0000 0000.',
  },
  'procedure.fees.cases': {
    label: 'Payment for which cases',
    description: 'The cases for which it is paid; with none ticked, for all. Example: “Reconstruction”.',
  },
  'procedure.answerDue': {
    label: 'Time limit of the answer',
    description:
      'Within how many days the municipality answers; if that depends on the case, a row for each. Example: 30 days from handing in.',
  },
  'procedure.answerDue.n': { label: 'How many days', description: 'The number of days. Example: 30.' },
  'procedure.answerDue.unit': {
    label: 'Which days',
    description: 'Working days do not count weekends and holidays. Example: “Calendar days”.',
  },
  'procedure.answerDue.startsFrom': {
    label: 'Counted from',
    description: 'The moment from which days are counted. Example: “from handing in the complete application”.',
  },
  'procedure.answerDue.cases': {
    label: 'Time limit for which cases',
    description: 'The cases for which it holds; with none ticked, for all. Example: “New building”.',
  },
  'procedure.outcome': {
    label: 'Outcome',
    description: 'What the resident gets in the end. Example: a construction permit on paper.',
  },
  'procedure.outcome.name': {
    label: 'Name of the act',
    description: 'The name of the act that is issued. Example: “Construction permit”.',
  },
  'procedure.outcome.form': { label: 'In what form', description: 'On paper or digital. Example: “On paper”.' },
  'procedure.outcome.validFor': {
    label: 'Validity',
    description: 'How long the act is valid from its issue; both fields or neither. Example: 1 year.',
  },
  'procedure.outcome.validFor.n': { label: 'How many', description: 'The number only. Example: 1.' },
  'procedure.outcome.validFor.unit': { label: 'Unit of time', description: 'Days, months or years. Example: “Years”.' },
  'procedure.outcome.validity': {
    label: 'Validity in words',
    description: 'How long the act is valid, where no number says it. Example: “permanent”.',
  },
  'procedure.outcome.collect': {
    label: 'Where it is collected',
    description: 'Where and with what it is collected. Example: “At counter 3, with an identity card.”',
  },
  'procedure.channels': {
    label: 'Where to apply',
    description: 'The ways in which a resident can apply, the easiest first. Example: the counter and eKosova.',
  },
  'procedure.channels.channel': { label: 'Way', description: 'Where or by what it is done. Example: “Counter”.' },
  'procedure.channels.level': {
    label: 'What can be done there',
    description: 'How far a resident gets in this way. Example: on eKosova, “Apply”.',
  },
  'procedure.channels.place': {
    label: 'Office that takes it',
    description:
      'The office where the application is taken; it must be published. Example: the citizen service centre.',
  },
  'procedure.channels.url': {
    label: 'Address on the web',
    description: 'The whole address, if it is done online. Example: https://ekosova.rks-gov.net/.',
  },
  'procedure.channels.loginRequired': {
    label: 'An account is needed',
    description: 'Ticked when residents have to sign in. Example: on eKosova.',
  },
  'procedure.channels.note': {
    label: 'Note on the place',
    description: 'Where exactly, at what hours, with whom. Example: “First floor, counter 3, from 8:00 to 15:30.”',
  },
  term: {
    label: 'Time limit',
    description: 'Within how many days; both fields or neither. Example: 30 calendar days.',
  },
  'term.n': { label: 'Number of days', description: 'The number only. Example: 30.' },
  'term.unit': {
    label: 'Kind of days',
    description: 'Working days or calendar days, as the law says. Example: “Calendar days”.',
  },
  'remedy.body': { label: 'Appeal body', description: 'To whom one complains. Example: “The Mayor”.' },
  'remedy.how': {
    label: 'How to complain',
    description: 'How it is written and where it is handed in. Example: “In writing, at the municipality’s archive.”',
  },
  'remedy.legalBasis': {
    label: 'Legal basis of the complaint',
    description: 'The law and article that give the right to complain. Example: “Law No. 05/L-031, article 124”.',
  },
  'legalSource.act': {
    label: 'Act',
    description: 'The full name of the act. Example: “Law on Local Self-Government”.',
  },
  'legalSource.number': { label: 'Number of the act', description: 'Its official number. Example: 03/L-040.' },
  'legalSource.article': { label: 'Article', description: 'Article and paragraph, numbers only. Example: 17.1.' },
  'legalSource.gazette': {
    label: 'Official Gazette',
    description: 'The number of the Official Gazette that has the act. Example: 28/2008.',
  },
  'legalSource.url': {
    label: 'Address of the act',
    description: 'The whole address where it can be read. Example: https://gzk.rks-gov.net/.',
  },
};
