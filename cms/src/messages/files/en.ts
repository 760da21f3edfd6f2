import type { filesInAlbanian } from './sq';

/** Why a file is refused, and what to do, in English. */
export const filesInEnglish: typeof filesInAlbanian = {
  missing: 'No file came with it. Choose a PDF and save again.',
  empty: 'The file is empty, so readers would get nothing. Choose the whole file and upload it again.',
  tooLarge: (megabytes) =>
    `The file is larger than ${megabytes} MB, which is long to wait for on a telephone. Save it with smaller pictures, or in parts.`,
  wrongName: 'The name of the file does not end in .pdf, and only PDF is taken. Save it as PDF and upload that.',
  notPdf: 'This is no PDF, whatever its name says. Open it in the program that made it, and save it as PDF.',
  encrypted:
    'The PDF is locked with a password or restrictions, and not everybody could read or print it. Save it without them.',
  broken: 'The PDF is damaged and cannot be opened. Save it once more from the program that made it.',
  active:
    'The PDF holds a script, a command or another file, which could harm whoever opens it. Print it to a new PDF and upload that.',
  tooHard: 'The PDF took too long to open, as it would for readers. Save it once more from the program that made it.',
  stays:
    'A file never changes, because people rely on what they have read; only its internal title does. Upload the new version as a new file.',
  used: (users) =>
    `The file cannot be deleted, because these name it, now or in an earlier version: ${users}. Leave it where it is.`,
  notPublic: 'No public document names this file. Ask again once one does.',
  bytesMissing: 'The file is not on the server’s disk. Ask the administrator to restore it from a backup.',
};
