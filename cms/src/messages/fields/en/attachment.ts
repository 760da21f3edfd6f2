/** Fields of files, in English. */
export const attachment = {
  'attachment.title': {
    label: 'Internal title',
    description:
      'How colleagues find the file in the list; residents do not see it. Example: “Application form for a construction permit, Albanian”.',
  },
  'attachment.language': {
    label: 'Language of the text',
    description: 'The language that the file is written in; empty if there are several. Example: Albanian.',
  },
  'attachment.isAccessible': {
    label: 'Accessible',
    description:
      'Whether a screen reader can read the file, according to somebody who has checked it; empty while it is not known. Example: yes.',
  },
  'attachment.isScan': {
    label: 'Scanned',
    description:
      'Ticked when the pages are pictures, without text to be searched or read out. Example: a scanned decision.',
  },
  'attachment.name': {
    label: 'Name for readers',
    description:
      'The name under which readers save the file; it is made from the name of the uploaded file. Example: construction-permit.pdf.',
  },
  'attachment.pages': {
    label: 'Pages',
    description: 'How many pages the file has; they are counted by the system. Example: 2.',
  },
  'attachment.sha256': {
    label: 'Fingerprint of the file (SHA-256)',
    description: 'A mark computed from the content: equal files have the same. Example: 9f86d081…',
  },
};
