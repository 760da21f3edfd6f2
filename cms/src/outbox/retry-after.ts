/**
 * The milliseconds that a `Retry-After` header asks to wait (RFC 9110, 10.2.3): seconds, or a date of HTTP.
 *
 * @returns 0 if there is none, or none that can be understood
 */
export function retryAfterMs(header: string | null, now: number): number {
  if (!header) return 0;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  // Date.parse takes almost anything; a date of HTTP begins with the name of a day.
  const at = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}
