/** Fields of decisions, and of what decisions and notices share, in English. */
export const decision = {
  'decision.body': {
    label: 'Body that adopted it',
    description: 'The body whose register has the act; it must be published. Example: the Municipal Assembly.',
  },
  'decision.registerNumber': {
    label: 'Number in the register',
    description: 'The running number of the body in the year, without gaps; given once only. Example: 17.',
  },
  'decision.decisionType': { label: 'Kind of act', description: 'What kind of act it is. Example: “Regulation”.' },
  'decision.adoptedOn': {
    label: 'Adopted on',
    description: 'The day on which it was adopted; the register goes by it. Example: 24.11.2026.',
  },
  'decision.protocolNumber': {
    label: 'Protocol number',
    description: 'The number of the protocol, as the act has it. Example: 01-011/01-16155.',
  },
  'decision.protocolDate': {
    label: 'Date of the protocol',
    description: 'The day on which it was entered. Example: 25.11.2026.',
  },
  'decision.signatory': {
    label: 'Post that signed it',
    description: 'The post of who signed, not the name. Example: “Chairperson of the Assembly”.',
  },
  'decision.plainSummary': {
    label: 'What this means',
    description: 'What changes for residents, in plain words. Example: “From 1 January the permit costs 12.50 euro.”',
  },
  'decision.text': {
    label: 'Text of the act',
    description:
      'The whole text, with articles as headings; personal data is removed before publication. Example: the heading “Article 1”, then a paragraph.',
  },
  'decision.legalBasis': {
    label: 'Legal basis of the act',
    description: 'The laws and acts by which it was adopted. Example: Law on Local Self-Government, article 40.',
  },
  'decision.inForceFrom': {
    label: 'Enters into force on',
    description: 'The day on which it enters into force; empty if not known yet. Example: 10.12.2026.',
  },
  'decision.inForceTo': {
    label: 'In force until',
    description: 'The last day in force; empty if the act does not expire. Example: 31.12.2027.',
  },
  'decision.force': {
    label: 'Facts of its force',
    description:
      'From these it follows whether the act is in force; if one is missing, the page says “not yet established”. Example: published in Albanian and Serbian.',
  },
  'decision.force.publishedIn': {
    label: 'Published in official languages',
    description: 'In which language and when it was published; a row for each. Example: Albanian, 25.11.2026.',
  },
  'decision.force.publishedIn.locale': { label: 'Language', description: 'The language. Example: “Serbian”.' },
  'decision.force.publishedIn.on': {
    label: 'Published on',
    description: 'The day of publication in this language. Example: 25.11.2026.',
  },
  'decision.force.legalityReview': {
    label: 'Review of legality',
    description: 'The outcome of the ministry’s review; empty if not known. Example: “Confirmed”.',
  },
  'decision.force.basis': {
    label: 'What the date rests on',
    description:
      'The rule that sets the day of entering into force. Example: “7 days after publication in the official languages”.',
  },
  'decision.amends': {
    label: 'Amends and supplements',
    description: 'Acts that this one changes; the relation is shown on them too. Example: last year’s regulation.',
  },
  'decision.repeals': {
    label: 'Repeals',
    description: 'Acts that end with this one. Example: the old decision on fees.',
  },
  'decision.corrects': {
    label: 'Corrects a mistake in',
    description: 'Acts in which only a slip of the pen is corrected. Example: the decision with a wrong date.',
  },
  'decision.implements': {
    label: 'Implements',
    description: 'Acts that this one carries out. Example: the regulation that an order rests on.',
  },
  'decision.vote': {
    label: 'Vote',
    description: 'The result of the vote; all three numbers or none. Example: 20 for, 3 against, 2 abstentions.',
  },
  'decision.vote.for': { label: 'For', description: 'The number of votes for it. Example: 20.' },
  'decision.vote.against': { label: 'Against', description: 'The number of votes against it. Example: 3.' },
  'decision.vote.abstain': { label: 'Abstentions', description: 'The number of abstentions. Example: 2.' },
  'decision.appeal': {
    label: 'Legal remedy',
    description: 'Where and until when the act can be contested. Example: in court, within 30 days.',
  },
  withoutSerbian: {
    label: 'Without Serbian text',
    description:
      'Filled in only while there is no Serbian text: readers see reason and day. Example: “The translation is being made.”',
  },
  'withoutSerbian.reason': {
    label: 'Why there is no Serbian text',
    description:
      'The reason, in a sentence that residents understand. Example: “The translation was ordered on 20 November.”',
  },
  'withoutSerbian.on': {
    label: 'Reason recorded on',
    description: 'The day on which the reason was recorded. Example: 24.11.2026.',
  },
};
