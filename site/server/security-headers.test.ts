import { expect, it } from 'vitest';
import { securityHeadersOf } from './security-headers.ts';

it('allows nothing inline, and nothing of a third party', () => {
  const policy = securityHeadersOf('http://localhost:4321')['Content-Security-Policy'];

  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toContain("frame-ancestors 'none'");
});

it('promises https only where there is https', () => {
  expect(securityHeadersOf('https://gjakova.example')).toHaveProperty('Strict-Transport-Security');
  expect(securityHeadersOf('http://localhost:4321')).not.toHaveProperty('Strict-Transport-Security');
});
