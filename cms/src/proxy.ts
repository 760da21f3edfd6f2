import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { onlyEncrypted, policyOfThePanel } from './authentication/browser-rules';
import { environment } from './environment';

/**
 * Tells browsers what the panel may do, and lets it speak Albanian until somebody chooses another language in it.
 *
 * Payload would go by the browser's languages, among which it knows no Albanian: whoever prefers Albanian, then
 * English, would get English. Next names its scripts by the policy that it finds in the request.
 */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  const isPanel = request.nextUrl.pathname.startsWith('/admin');
  const policy = policyOfThePanel(randomBytes(16).toString('base64'));
  headers.delete('accept-language');
  if (isPanel) headers.set('content-security-policy', policy);

  const response = NextResponse.next({ request: { headers } });
  if (isPanel) response.headers.set('content-security-policy', policy);
  if (!environment.isOwnMachine) response.headers.set('strict-transport-security', onlyEncrypted);
  return response;
}

// Programs sign in by the header `authorization`, and are answered in the language that they ask for.
export const config = {
  matcher: [{ source: '/(admin|api)/:path*', missing: [{ type: 'header', key: 'authorization' }] }],
};
