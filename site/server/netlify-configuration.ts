import { fileHeaders } from './answer-file.ts';
import { securityHeadersOf } from './security-headers.ts';

const opening = `# Builds either site as files, from a snapshot: SITE=official|portal, SNAPSHOT=<address>, FILES=<address>,
# OFFICIAL_URL, PORTAL_URL, and PUBLISHER_KEY, with which the CMS gives both.
# Made by "npm run netlify -w site" from the headers that site/server sends.

[build]
  command = "npm run build -w site"
  publish = "site/dist/static"

[build.environment]
  NODE_VERSION = "24"
`;

/** Whoever takes a page from Netlify has https. */
const securityHeaders = securityHeadersOf('https://netlify.example');

/** The text of `netlify.toml`: what our own server says with each answer, for the files of a static build. */
export const netlifyConfiguration = (): string =>
  [
    opening,
    headersFor('/*', securityHeaders),
    headersFor('/_assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    headersFor('/files/*', fileHeaders),
    headersFor('/*/atom.xml', { 'Content-Type': 'application/atom+xml; charset=utf-8' }),
  ].join('\n');

function headersFor(path: string, headers: Record<string, string>): string {
  // A TOML basic string and a JSON string are written alike, for what a header may hold.
  const values = Object.entries(headers).map(([name, value]) => `    ${name} = ${JSON.stringify(value)}\n`);
  return `[[headers]]\n  for = ${JSON.stringify(path)}\n  [headers.values]\n${values.join('')}`;
}
