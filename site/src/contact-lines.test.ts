import { expect, it } from 'vitest';
import { contactLines } from './contact-lines.ts';

const linksIn = (contact: string) => contactLines(contact).flatMap((parts) => parts.flatMap(({ href }) => href ?? []));

it('keeps the lines and all of their text', () => {
  const contact = 'Objekti i Komunës, zyra 12\nTel. 0390 320 123 dhe 038 200 300 40';

  const lines = contactLines(contact).map((parts) => parts.map(({ text }) => text).join(''));

  expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(contact.split('\n'));
});

it('leads to addresses and to telephone numbers, dialled as the number is written', () => {
  expect(linksIn('urbanizmi@example.org, +383 (0)390 320 123\n0390/320-456')).toEqual([
    'mailto:urbanizmi@example.org',
    'tel:+383390320123',
    'tel:0390320456',
  ]);
});

it('takes neither hours, days nor postcodes for telephone numbers', () => {
  expect(linksIn('08:00–15:30, 50000 Gjakovë, 24.11.2026, 2026-11-24, zyra 014')).toEqual([]);
});

it('breaks no telephone number', () => {
  expect(contactLines('Tel. 0390 320 123')[0].map(({ text }) => text)).toEqual(['Tel. ', '0390\u00a0320\u00a0123']);
});

it('leaves empty lines out', () => {
  expect(contactLines('\n \n')).toEqual([]);
});
