/** Fields of notices, in English. */
export const notice = {
  'notice.noticeKind': {
    label: 'Kind of notice',
    description: 'What kind of notice it is; how long it is shown goes by the kind. Example: “Vacancy”.',
  },
  'notice.severity': {
    label: 'Severity',
    description: 'A warning stands out in lists; it is rarely used. Example: “Warning” when a main road is closed.',
  },
  'notice.text': {
    label: 'Text of the notice',
    description:
      'What happens, whom it concerns, what is to be done. Example: “The road is closed from 8:00 to 14:00.”',
  },
  'notice.documents': {
    label: 'Documents of the notice',
    description:
      'PDF files that belong to the notice, each in a row of its own. Example: the full text of the vacancy.',
  },
  'notice.documents.title': {
    label: 'Name of the document',
    description: 'What it is, as a resident reads it. Example: “Full text of the vacancy”.',
  },
  'notice.documents.file': { label: 'PDF file', description: 'The file that residents open. Example: vacancy.pdf.' },
  'notice.reference': {
    label: 'Reference',
    description: 'Number and date by which the archive finds it. Example: 05-113/2, 20.11.2026.',
  },
  'notice.reference.number': { label: 'Number', description: 'The number, as the document has it. Example: 05-113/2.' },
  'notice.reference.on': {
    label: 'Date of the reference',
    description: 'The date of the document. Example: 20.11.2026.',
  },
  'notice.postedAt': { label: 'Posted at', description: 'The day and hour of posting. Example: 24.11.2026 09:00.' },
  'notice.displayUntil': {
    label: 'Shown in lists until',
    description:
      'Left empty, it follows from the kind and the day of posting; never before the deadline has passed. The page itself stays. Example: 24.12.2026 00:00.',
  },
  'notice.deadline': {
    label: 'Deadline',
    description:
      'What is to be done and until when; at that moment the notice closes by itself. Example: applications until 08.12.2026 15:30.',
  },
  'notice.deadline.at': {
    label: 'Closes at',
    description: 'The day and hour of closing, by the clock of Gjakova. Example: 08.12.2026 15:30.',
  },
  'notice.deadline.what': {
    label: 'What closes',
    description: 'What is not possible after that moment. Example: “Handing in applications”.',
  },
  'notice.extensions': {
    label: 'Extensions',
    description: 'New deadlines, the latest last; the first one stays on record. Example: until 15.12.2026 15:30.',
  },
  'notice.extensions.until': {
    label: 'New deadline',
    description: 'The new day and hour of closing, later than the one before. Example: 15.12.2026 15:30.',
  },
  'notice.extensions.on': {
    label: 'Extended on',
    description: 'The day of the decision to extend. Example: 07.12.2026.',
  },
  'notice.extensions.reason': {
    label: 'Reason of the extension',
    description: 'Why it was extended, in a sentence. Example: “There were fewer than three applications.”',
  },
  'notice.cancelled': {
    label: 'Cancellation',
    description:
      'Filled in only when the notice is called off; the page stays and says so. Example: the hearing does not take place.',
  },
  'notice.cancelled.on': { label: 'Cancelled on', description: 'The day of the cancellation. Example: 01.12.2026.' },
  'notice.cancelled.reason': {
    label: 'Reason of the cancellation',
    description: 'Why it was called off, in a sentence. Example: “The funds were needed elsewhere.”',
  },
  'notice.places': {
    label: 'Offices',
    description:
      'The offices where it happens or where things are handed in; the link goes by itself if one is withdrawn. Example: the citizen service centre.',
  },
  'notice.streets': {
    label: 'Streets concerned',
    description: 'The streets or quarters that the notice is about. Example: “Grand Bazaar”.',
  },
  'notice.streets.text': {
    label: 'Street',
    description: 'The name of one street or quarter. Example: “Grand Bazaar”.',
  },
  'notice.result': {
    label: 'Result',
    description: 'What came of the notice, once it is known. Example: “Five applications were accepted.”',
  },
  'notice.result.text': {
    label: 'How it ended',
    description: 'The result, without personal data. Example: “Scholarships went to 120 students.”',
  },
  'notice.result.decision': {
    label: 'Decision on the result',
    description: 'The decision by which it ended, if it is in the register. Example: the decision on scholarships.',
  },
};
