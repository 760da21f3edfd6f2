/** Why a file is refused, and what to do, in Albanian. */
export const filesInAlbanian = {
  missing: 'Nuk erdhi asnjë skedar. Zgjidhni një PDF dhe ruajeni sërish.',
  empty: 'Skedari është bosh, dhe lexuesit nuk do të merrnin asgjë. Zgjidhni skedarin e plotë dhe ngarkojeni sërish.',
  tooLarge: (megabytes: number) =>
    `Skedari është më i madh se ${megabytes} MB, dhe në telefon do të pritej gjatë. Ruajeni me fotografi më të vogla, ose në pjesë.`,
  wrongName: 'Emri i skedarit nuk mbaron me .pdf, dhe pranohet vetëm PDF. Ruajeni si PDF dhe ngarkojeni atë.',
  notPdf: 'Ky nuk është PDF, pavarësisht nga emri. Hapeni në programin ku është bërë dhe ruajeni si PDF.',
  encrypted:
    'PDF-ja është e mbyllur me fjalëkalim ose me kufizime, dhe jo të gjithë do të mund ta lexonin ose ta shtypnin. Ruajeni pa to.',
  broken: 'PDF-ja është e dëmtuar dhe nuk hapet. Ruajeni edhe një herë nga programi ku është bërë.',
  active:
    'PDF-ja përmban një skript, një urdhër ose një skedar tjetër, që mund ta dëmtojë atë që e hap. Shtypeni në një PDF të re dhe ngarkojeni atë.',
  tooHard:
    'Hapja e PDF-së zgjati shumë, dhe kështu do t’u zgjaste edhe lexuesve. Ruajeni edhe një herë nga programi ku është bërë.',
  stays:
    'Skedari nuk ndryshon kurrë, sepse njerëzit mbështeten në atë që kanë lexuar; ndryshon vetëm titulli i brendshëm. Ngarkojeni versionin e ri si skedar të ri.',
  used: (users: string) =>
    `Skedari nuk mund të fshihet, sepse e përmendin, tani ose në një version të mëparshëm: ${users}. Lëreni ku është.`,
  notPublic: 'Asnjë dokument publik nuk e përmend këtë skedar. Kërkojeni sërish kur ta përmendë ndonjë.',
  bytesMissing: 'Skedari nuk gjendet në diskun e serverit. Kërkojini administratorit ta kthejë nga kopja rezervë.',
};
