const oneYear = 365 * 24 * 60 * 60;

/**
 * What a page of the panel may load (Content-Security-Policy): from its own origin only, and of scripts those that the
 * server names in this answer.
 *
 * Styles may stand in the page: the panel's React components set them on elements. Nobody frames the panel.
 */
export function policyOfThePanel(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** For an origin that is reached by https: no browser asks it without, for a year (HSTS). Hosts beside it decide for themselves. */
export const onlyEncrypted = `max-age=${oneYear}`;
