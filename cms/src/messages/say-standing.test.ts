import { expect, test } from 'vitest';
import type { Actor, Role } from '../access/actors';
import type { Review, ReviewState } from '../workflow/reviews';
import { sayStanding } from './say-standing';

const twoPeople = { publishedBy: 'two people' } as const;
const a = (role: Role, id = 'reader'): Actor => ({ kind: 'person', id, email: 'x', role, department: undefined });
const aReview = (state: ReviewState, change: Partial<Review> = {}) =>
  ({
    state,
    digest: 'now',
    by: 'reader',
    byName: 'arta@gjakova.example',
    createdAt: '2026-11-24T14:02:00Z',
    ...change,
  }) as Review;
const aStanding = (review: Review | undefined, change: object = {}) => ({
  digest: 'now',
  editedBy: ['writer'],
  isPublic: false,
  isTrashed: false,
  isChanged: true,
  review,
  ...change,
});

test('it says who did what, and when, by the clock here', () => {
  const say = (locale: 'sq' | 'sr' | 'en') =>
    sayStanding(locale, twoPeople, aStanding(aReview('submitted')), a('editor')).sentences;

  expect(say('sq')).toEqual(['Dërguar për miratim nga arta@gjakova.example më 24.11.2026 15:02.']);
  expect(say('sr')).toEqual(['Poslato na odobrenje (arta@gjakova.example, 24.11.2026 15:02).']);
  expect(say('en')).toEqual(['Submitted for approval by arta@gjakova.example on 24.11.2026 15:02.']);
});

test('whoever wrote it reads why somebody else approves it', () => {
  const submitted = aStanding(aReview('submitted'));
  const next = (actor: Actor) => sayStanding('en', twoPeople, submitted, actor).sentences.slice(1);

  expect(next(a('editor', 'writer'))).toEqual([
    'You cannot approve it, because you have edited it.',
    'An editor who has not edited it approves it.',
  ]);
  expect(next(a('author'))).toEqual(['An editor who has not edited it approves it.']);
});

test.each<[ReviewState, object, string]>([
  ['submitted', { digest: 'later' }, 'The text was changed since then, so it has to be submitted again.'],
  ['approved', {}, 'It can be published.'],
  ['approved', { digest: 'later' }, 'The text was changed since then, so the approval no longer holds.'],
  ['approved', { editedBy: ['reader'] }, 'Whoever approved it has edited it since, so it has to be submitted again.'],
  ['published', { isPublic: true }, 'There are changes that are not published yet.'],
])('what is %s, with %o, says what it takes to go on', (state, change, sentence) => {
  expect(sayStanding('en', twoPeople, aStanding(aReview(state), change), a('editor')).sentences[1]).toBe(sentence);
});

test('a note is shown as it was written, the reason of a withdrawal in the words of the panel', () => {
  const noteOf = (state: ReviewState, note: string) =>
    sayStanding('en', twoPeople, aStanding(aReview(state, { note })), a('editor')).note;

  expect(noteOf('changes asked', 'The fee is missing.')).toBe('The fee is missing.');
  expect(noteOf('withdrawn', 'published-in-error')).toBe('Published in error');
});

test('what nobody has submitted is a draft, and what is in the trash says so first', () => {
  const say = (change: object) => sayStanding('en', twoPeople, aStanding(undefined, change), a('editor')).sentences;

  expect(say({})).toEqual(['A draft that is not submitted for approval yet.']);
  expect(say({ isTrashed: true })[0]).toBe('The document is in the trash.');
});
