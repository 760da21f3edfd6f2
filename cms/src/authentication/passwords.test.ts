import { expect, test } from 'vitest';
import { weaknessOf } from './passwords';

test('eleven characters are too short, twelve and 256 are enough, 257 too long', () => {
  const unguessable = 'vera e kaltër mbi urë, tetë lopë fluturojnë '.repeat(6).slice(0, 257);

  expect(weaknessOf('x7$kQ2m!9zL')).toBe('short');
  expect(weaknessOf('x7$kQ2m!9zLp')).toBeUndefined();
  expect(weaknessOf(unguessable.slice(1))).toBeUndefined();
  expect(weaknessOf(unguessable)).toBe('long');
});

test.each([
  ['of the leaked lists', ['123456789012', 'password1234', 'Password1234!', 'iloveyou1234', '1qaz2wsx3edc']],
  ['that repeat themselves', ['xxxxxxxxxxxx', 'abcabcabcabc', 'passwordpassword', 'a'.repeat(256)]],
  ['along the keyboard', ['qwertyuiop[]', 'qwertzuiopas', 'asdfghjkl;\'"', '1234567890-=']],
  ['of the place', ['gjakova12345', 'Gjakova2026!!', 'KomunaEGjakoves', 'opstina djakovica', 'gj@k0v@.2026']],
  ['of the product', ['administrator', 'Administrator1!']],
])('passwords %s are guessable', (_, passwords) => {
  for (const password of passwords) expect(weaknessOf(password), password).toBe('guessable');
});

test('the own address is guessable, whole and in part, and only for its account', () => {
  const email = 'besnik.hoxhaxhiu@gjakova.example';

  for (const password of [email, 'besnik.hoxhaxhiu', 'Hoxhaxhiu.Besnik', 'besnikhoxhaxhiu1']) {
    expect(weaknessOf(password, email), password).toBe('guessable');
  }
  expect(weaknessOf('besnik.hoxhaxhiu', 'another@gjakova.example')).toBeUndefined();
});

test.each(['katër lopë mbi urën e gurit', 'zelena kiša pada uvek', 'nine blue umbrellas sing', 'Zx8-qTf4-Lm2w'])(
  'words that do not belong together, and chance, may be used: %s',
  (password) => expect(weaknessOf(password)).toBeUndefined(),
);
