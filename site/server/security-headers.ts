/** What pages may load and do: only what their own site gives. No inline style or script, no third party. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const noDeviceOf = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

/** The one table of the headers that every answer of a site carries. */
const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': noDeviceOf.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The security headers of a site, by its public origin. A promise of https is given only where there is https. */
export const securityHeadersOf = (origin: string): Record<string, string> =>
  origin.startsWith('https:')
    ? { ...securityHeaders, 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
    : securityHeaders;
