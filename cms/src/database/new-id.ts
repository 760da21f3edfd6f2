import { randomInt } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'; // Crockford's: no letter that looks like a digit
let lastMoment = 0;

/**
 * A short id of ours, for example `1hq3k2v9c0z4m8`: nine characters of time, five of chance.
 *
 * Within one process ids are strictly ascending, so that sorting by id is sorting by age.
 */
export function newId(): string {
  lastMoment = Math.max(Date.now(), lastMoment + 1);
  return inBase32(lastMoment, 9) + inBase32(randomInt(32 ** 5), 5);
}

function inBase32(number: number, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest = Math.floor(rest / 32)) text = alphabet[rest % 32] + text;
  return text;
}
