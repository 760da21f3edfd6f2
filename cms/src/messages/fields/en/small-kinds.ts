/** Fields of departments, topics, bodies and tariffs, in English. */
export const smallKinds = {
  department: {
    label: 'Responsible directorate',
    description:
      'The directorate or sector that answers for this; it must be published. Example: for construction permits, the directorate of urbanism.',
  },
  topics: {
    label: 'Topics',
    description:
      'The topics and life events under which residents look for this; ten at most. Example: “Construction” and “Building a house”.',
  },
  contact: {
    label: 'Whom to ask',
    description:
      'Who answers questions about this, where it is not the contact of the directorate; each in a line of its own. Example: “Counter 3, first floor”.',
  },
  'department.parent': {
    label: 'Part of',
    description:
      'The directorate that a sector belongs to; left empty for a directorate. Example: a sector of education belongs to the directorate of education.',
  },
  'department.contact': {
    label: 'Contact',
    description:
      'Address, telephone, e-mail and hours, each in a line of its own; what is not known is left out. Example: “Hours: 8:00–16:00”.',
  },
  'topic.topicKind': {
    label: 'Kind of topic',
    description:
      'A topic is a field of work; a life event is what happens to somebody. Example: “Construction” is a topic, “Having a child” is an event.',
  },
  'body.bodyKind': {
    label: 'Kind of body',
    description:
      'What kind of body of the municipality it is. Example: the Policy and Finance Committee is a committee.',
  },
  'body.code': {
    label: 'Code in addresses',
    description:
      'The word that names the body’s register in addresses, in all languages; it never changes once published. Example: kuvendi.',
  },
  'body.duties': {
    label: 'Duties',
    description:
      'What the body decides, in short, by the statute. Example: “Adopts the budget and the regulations of the municipality.”',
  },
  'tariff.code': {
    label: 'Code of the tariff',
    description: 'The code by which documents know it; the same in all languages. Example: NDERTIM-01.',
  },
  'tariff.amounts': {
    label: 'Amounts',
    description:
      'What it costs and from which day, the earliest first. When the price changes, close the last period and add a new one. Example: 10.00 € until 31.12.2026, then 12.50 €.',
  },
  'tariff.amounts.cents': {
    label: 'Amount (€)',
    description: 'The amount in euro, cents after a comma. Example: 12,50.',
  },
  'tariff.amounts.validFrom': {
    label: 'Valid from',
    description: 'The first day on which this amount is paid. Example: 01.01.2027.',
  },
  'tariff.amounts.validTo': {
    label: 'Valid until',
    description: 'The last day; empty means until the next decision. Example: 31.12.2026.',
  },
  'tariff.amounts.basis': {
    label: 'Decision that sets it',
    description:
      'The decision that set this amount, if it is in the register. Example: the decision on municipal fees.',
  },
};
