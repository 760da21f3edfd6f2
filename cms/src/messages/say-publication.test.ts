import { expect, test } from 'vitest';
import { locales } from '@gjakova/shared/locales';
import type { PublicationState } from '../workflow/publication-state';
import { sayPublication } from './say-publication';

const since = '2026-11-24T09:31:07Z';
const refused = { state: 'refused', since, step: 'links', reason: 'why', isEarlierShown: true } as const;

test.each(locales)('every state has a sentence of its own in %s', (locale) => {
  const states: PublicationState[] = [
    { state: 'not public' },
    { state: 'waiting', since },
    { state: 'live', since, seconds: 0.4, address: 'http://x/' },
    { state: 'gone', since },
    refused,
  ];

  const sentences = states.map((state) => sayPublication(locale, state).sentence);

  expect(new Set(sentences).size).toBe(states.length);
  for (const sentence of sentences) expect(sentence).not.toContain('undefined');
});

test('a refusal says what is shown meanwhile, and a step without a word is named as it came', () => {
  const nothing = sayPublication('sq', { ...refused, step: 'spelling', isEarlierShown: false });

  expect(sayPublication('sq', refused).note).toBe('Versioni i mëparshëm vazhdon të shihet.');
  expect(nothing.note).toBe('Në faqe ende nuk shihet asgjë.');
  expect(nothing.sentence).toContain('«spelling»');
});
