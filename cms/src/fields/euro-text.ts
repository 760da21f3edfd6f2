/** Whole cents as people type euro: `12,50`. */
export const euroText = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

/**
 * Whole cents of what was typed, with a comma or a point before the cents; undefined if that is no amount of money.
 *
 * Thousands are not separated: in `1.250` nobody could tell what the point means.
 */
export function centsIn(typed: string): number | undefined {
  const parts = /^(\d{1,7})(?:[.,](\d{1,2})?)?$/.exec(typed.replaceAll(/[\s€]/g, ''));
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : undefined;
}

/** Stands for a text that is no amount, until it is mended: no amount is negative, so that no save accepts it. */
export const noAmount = -1;
