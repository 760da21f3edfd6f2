import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['http://localhost:3000', false],
  ['https://paneli.example', true],
])('the cookie of a session made at %s is sent encrypted only: %s', async (origin, isSecure) => {
  vi.resetModules(); // the settings are read when they are loaded
  vi.stubEnv('CMS_URL', origin);
  vi.stubEnv('PAYLOAD_SECRET', '0f6c1b7a9e2d4853b1c7a6e5d4f3028190ab');

  const { Users } = await import('./Users');

  expect(Users.auth).toMatchObject({ cookies: { secure: isSecure, sameSite: 'Lax' } });
});
