import { NextRequest } from 'next/server';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => void vi.unstubAllEnvs());

async function answerTo(path: string, origin = 'http://localhost:3000') {
  vi.resetModules(); // the settings are read when they are loaded
  vi.stubEnv('CMS_URL', origin);
  vi.stubEnv('PAYLOAD_SECRET', '0f6c1b7a9e2d4853b1c7a6e5d4f3028190ab');
  const { proxy } = await import('./proxy');
  const { headers } = proxy(new NextRequest(`${origin}${path}`, { headers: { 'accept-language': 'en' } }));
  const policy = headers.get('content-security-policy') ?? '';
  return { headers, policy, nonce: /'nonce-([^']+)'/.exec(policy)?.[1], of: (name: string) => directive(policy, name) };
}

const directive = (policy: string, name: string) => policy.split('; ').find((part) => part.startsWith(`${name} `));

test('a page of the panel loads from its own origin, is framed by nobody, and runs only the scripts of this answer', async () => {
  const first = await answerTo('/admin/login');
  const second = await answerTo('/admin/login');

  expect(first.nonce).not.toBe(second.nonce);
  expect(first.of('script-src')).toBe(`script-src 'self' 'nonce-${first.nonce}' 'strict-dynamic'`);
  expect(first.policy).toMatch(/default-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/);
  expect(first.policy).not.toMatch(/https?:|\*|unsafe-eval/);
});

test('Next is told the same policy as the browser, and no language', async () => {
  const { headers, policy } = await answerTo('/admin');

  expect(headers.get('x-middleware-request-content-security-policy')).toBe(policy);
  expect(headers.get('x-middleware-override-headers')).not.toContain('accept-language');
});

test('outside one’s own machine the browser is told to come encrypted only', async () => {
  const strict = async (origin?: string) =>
    (await answerTo('/api/users/me', origin)).headers.get('strict-transport-security');

  expect(await strict()).toBeNull();
  expect(await strict('https://paneli.example')).toBe('max-age=31536000');
});
