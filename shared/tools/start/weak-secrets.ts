import { Refusal } from './refusal.ts';
import type { Secrets } from './secrets.ts';

const shortest = 32;
const wellKnown =
  /secret|password|passwort|fjal[eë]kalim|change|default|example|test|demo|payload|gjakova|1234|qwert/gi;
const fewestOtherCharacters = 24;

/** Whether an address is this machine's own, so that nobody else can reach it. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/**
 * In production (some public address is not this machine's own) every secret has to be strong.
 *
 * @throws Refusal naming each weak one, never its value
 */
export function refuseWeakSecrets(secrets: Secrets, origins: Record<string, string>): void {
  const open = Object.entries(origins).find(([, address]) => !isLoopback(address));
  if (!open) return;
  const weak = Object.entries(secrets).flatMap(([name, value]) =>
    value.split(',').flatMap((each) => {
      const reason = weakness(each.trim().replace(/^whsec_/, ''));
      return reason ? [`${name} ${reason}`] : [];
    }),
  );
  if (weak.length > 0) {
    throw new Refusal(
      `${open[0]} is "${open[1]}", a public address, but ${weak.join(', ')}: leave it out to have a strong one made, or set at least ${shortest} random characters.`,
    );
  }
}

function weakness(secret: string): string | undefined {
  if (secret.length < shortest) return `has fewer than ${shortest} characters`;
  if (new Set(secret).size < 10) return 'repeats few characters';
  // In a long random secret such a word may stand by chance, so what counts is the rest.
  if (secret.replace(wellKnown, '').length < fewestOtherCharacters) return 'is made of well-known words';
  return undefined;
}
