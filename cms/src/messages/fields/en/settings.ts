/** Fields of the settings, in English. */
export const settings = {
  'navigation.tasks': {
    label: 'Most wanted',
    description: 'The procedures that people come for most, twelve at most. Example: the birth certificate.',
  },
  'navigation.header': {
    label: 'Links at the top',
    description: 'Links at the top of the pages; empty means the usual sections. Example: “Decisions”.',
  },
  'navigation.footer': {
    label: 'Links at the bottom',
    description: 'Links at the bottom of the pages; empty means the usual sections. Example: “Notices”.',
  },
  'navigation.link.site': {
    label: 'On which site',
    description: 'The site that shows the link and that it leads to. Example: “Citizens’ portal”.',
  },
  'navigation.link.label': {
    label: 'Label of the link',
    description:
      'At most 60 characters, in each language; a link without a label is not shown. Example: “Decisions of the Assembly”.',
  },
  'navigation.link.address': {
    label: 'Address of the link',
    description: 'A path on the site in this language, or a whole address. Example: /en/decisions/.',
  },
  'siteSettings.contact': {
    label: 'Contact of the municipality',
    description: 'Address, telephone and hours in lines; empty unless they are certain. Example: “Hours: 8:00–16:00”.',
  },
  'siteSettings.demonstration': {
    label: 'The sites are a demonstration',
    description:
      'Every page says so in a line, and asks search engines to stay away. Example: ticked before the sites are in use.',
  },
  'deadlineRules.knownUntil': {
    label: 'Holidays are known until',
    description: 'After this day pages give the number of days, and no date. Example: 31.12.2027.',
  },
  'deadlineRules.holidays': {
    label: 'Public holidays',
    description: 'Days off, a row for each day, for each year anew. Example: 17.02.2027, Independence Day.',
  },
  'deadlineRules.holidays.on': { label: 'Day of the holiday', description: 'The day off. Example: 17.02.2027.' },
  'deadlineRules.holidays.title': {
    label: 'Name of the holiday',
    description: 'The name, for those who look after the list. Example: “Independence Day”.',
  },
  'deadlineRules.endsOnWorkingDay': {
    label: 'A term ends on a working day',
    description:
      'Ticked when a term that would end on a day off goes on to the next working day. Example: from Sunday to Monday.',
  },
  'deadlineRules.demonstration': {
    label: 'The calendar is a demonstration',
    description:
      'Ticked when the holidays are not from the official list; pages say so beside a date. Example: during a trial.',
  },
  'deadlineRules.noticeDisplay': {
    label: 'How long notices are shown',
    description: 'For how many days after posting each kind stays in the lists. Example: vacancy, 30 days.',
  },
  'deadlineRules.noticeDisplay.noticeKind': {
    label: 'Kind it holds for',
    description: 'The kind of notice. Example: “Vacancy”.',
  },
  'deadlineRules.noticeDisplay.days': { label: 'Days in lists', description: 'The number of days. Example: 30.' },
  'deadlineRules.noticeDisplay.legalBasis': {
    label: 'Legal basis of the days',
    description: 'The act that sets the number of days. Example: “Regulation on transparency, article 8”.',
  },
  'deadlineRules.verifiedBy': {
    label: 'Who verified the rules',
    description: 'The post that checked them; it never becomes public. Example: “Legal officer”.',
  },
  'deadlineRules.verifiedOn': {
    label: 'Rules verified on',
    description: 'The day of the check; it never becomes public. Example: 20.11.2026.',
  },
  'deadlineRules.legalBasis': {
    label: 'Legal basis of the rules',
    description:
      'The acts that the rules follow from; they never become public. Example: “Law No. 03/L-064 on official holidays”.',
  },
};
