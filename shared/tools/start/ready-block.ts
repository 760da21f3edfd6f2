import type { Environment } from '../environment.ts';
import type { FirstAccount } from './ask-the-cms.ts';

/** The last words of a start: where everything is and, the first time, who may sign in. One `name value` pair a line. */
export function readyBlock({ origins }: Environment, accounts: FirstAccount[], seconds: number): string {
  return [
    `panel ${origins.CMS_URL}/admin`,
    `official ${origins.OFFICIAL_URL}`,
    `portal ${origins.PORTAL_URL}`,
    ...accounts.flatMap(accountLines),
    `ready in ${seconds} s`,
  ].join('\n');
}

function accountLines({ role, email, password }: FirstAccount): string[] {
  return [`${role} ${email}`, `${role === 'administrator' ? '' : `${role}-`}password ${password}`];
}
