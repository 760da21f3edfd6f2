import { expect, it } from 'vitest';
import { slugPattern } from '../schemas/common.ts';
import { slugify } from './slugify.ts';

it.each([
  ['Pëlqim për objekte të përkohshme (kioskë, bankomat)', 'pelqim-per-objekte-te-perkohshme-kioske-bankomat'],
  ['Građevinska dozvola / uslovi', 'gradjevinska-dozvola-uslovi'],
  ['Čišćenje ulica, trgova i žbunja', 'ciscenje-ulica-trgova-i-zbunja'],
  ['Reagim emergjent 112', 'reagim-emergjent-112'],
])('makes an address of "%s"', (title, slug) => {
  expect(slugify(title)).toBe(slug);
  expect(slug).toMatch(slugPattern);
});

it('cuts at a word, at 80 characters', () => {
  const slug = slugify('leje ndërtimi '.repeat(20));

  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/(leje|ndertimi)$/);
});

it('gives nothing for a title without a letter or digit', () => {
  expect(slugify('—')).toBe('');
});
