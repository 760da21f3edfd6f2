import type { OwnTexts } from '../own-texts';

/** Signing in and out, and the own account, in Albanian. */
export const authentication: OwnTexts['authentication'] = {
  account: 'Llogaria',
  accountOfCurrentUser: 'Llogaria juaj',
  alreadyLoggedIn: 'Tashmë keni hyrë',
  backToLogin: 'Kthehu te hyrja',
  changePassword: 'Ndërro fjalëkalimin',
  confirmPassword: 'Fjalëkalimi edhe një herë',
  emailNotValid: 'Adresa elektronike nuk është e vlefshme',
  failedToUnlock: 'Llogaria nuk u zhbllokua',
  forceUnlock: 'Zhblloko llogarinë',
  forgotPassword: 'Fjalëkalimi i harruar',
  // No e-mail is sent.
  forgotPasswordEmailInstructions: 'Fjalëkalimi nuk ndërrohet me postë elektronike. Drejtojuni administratorit.',
  forgotPasswordQuestion: 'E keni harruar fjalëkalimin?',
  lockUntil: 'E bllokuar deri',
  logBackIn: 'Hyr sërish',
  loggedIn: 'Për të hyrë me llogari tjetër, <0>dilni</0> së pari.',
  loggedInChangePassword: 'Për ta ndërruar fjalëkalimin, hapni <0>llogarinë tuaj</0> dhe ndërrojeni aty.',
  loggedOutInactivity: 'Sistemi ju nxori, sepse për një kohë nuk keni punuar.',
  loggedOutSuccessfully: 'Keni dalë nga sistemi.',
  loggingOut: 'Po dilet…',
  login: 'Hyr',
  loginAttempts: 'Hyrje të dështuara',
  loginUser: 'Hyrja në panel',
  loginWithAnotherUser: 'Për të hyrë me llogari tjetër, <0>dilni</0> së pari.',
  logOut: 'Dil',
  logout: 'Dil',
  logoutSuccessful: 'Keni dalë nga sistemi.',
  logoutUser: 'Dalja nga paneli',
  newPassword: 'Fjalëkalimi i ri',
  stayLoggedIn: 'Qëndro në panel',
  successfullyUnlocked: 'Llogaria u zhbllokua',
  username: 'Emri i përdoruesit',
  youAreInactive:
    'Prej një kohe nuk keni punuar, dhe së shpejti sistemi do t’ju nxjerrë, për sigurinë tuaj. Dëshironi të qëndroni?',
};
