import { NextResponse, type NextRequest } from 'next/server';

/**
 * The panel speaks Albanian until somebody chooses another language in it.
 *
 * Payload would go by the browser's languages, among which it knows no Albanian: whoever prefers Albanian, then
 * English, would get English.
 */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.delete('accept-language');
  return NextResponse.next({ request: { headers } });
}

// Programs sign in by the header `authorization`, and are answered in the language that they ask for.
export const config = {
  matcher: [{ source: '/(admin|api)/:path*', missing: [{ type: 'header', key: 'authorization' }] }],
};
