import { expect, test } from 'vitest';
import type { Actor, Role } from '../access/actors';
import type { Review, ReviewState } from './reviews';
import type { Standing } from './standing';
import { possibleSteps } from './steps';

const twoPeople = { publishedBy: 'two people' } as const;
const oneEditor = { publishedBy: 'one editor' } as const;
const a = (role: Role, id = 'reader'): Actor => ({ kind: 'person', id, email: 'x', role, department: undefined });
const aReview = (state: ReviewState, change: Partial<Review> = {}) =>
  ({ state, digest: 'now', by: 'reader', ...change }) as Review;

/** A draft that nobody has submitted. */
const aStanding = (change: Partial<Standing> = {}) => ({
  digest: 'now',
  editedBy: ['writer'],
  isPublic: false,
  isTrashed: false,
  isChanged: true,
  review: undefined,
  ...change,
});

test('a draft is submitted, and cannot be published before it is approved', () => {
  expect(possibleSteps(twoPeople, aStanding(), a('editor'))).toEqual(['request-review', 'move-to-trash']);
  expect(possibleSteps(twoPeople, aStanding(), a('author'))).toEqual(['request-review']);
});

test('what is submitted is approved by an editor who has not written it', () => {
  const submitted = aStanding({ review: aReview('submitted') });

  expect(possibleSteps(twoPeople, submitted, a('editor'))).toContain('approve');
  expect(possibleSteps(twoPeople, submitted, a('editor', 'writer'))).not.toContain('approve');
  expect(possibleSteps(twoPeople, submitted, a('author'))).toEqual([]);
});

test('what was changed since it was submitted is submitted again, and not approved', () => {
  const changed = aStanding({ review: aReview('submitted', { digest: 'before' }) });

  const possible = possibleSteps(twoPeople, changed, a('editor'));

  expect(possible).toContain('request-review');
  expect(possible).not.toContain('approve');
});

test('what is approved is published, also by whoever wrote it; until it is changed, or its approver edits it', () => {
  const approved = aReview('approved');
  const canPublish = (change: Partial<Standing>) =>
    possibleSteps(twoPeople, aStanding({ review: approved, ...change }), a('editor', 'writer')).includes('publish');

  expect(canPublish({})).toBe(true);
  expect(canPublish({ digest: 'later' })).toBe(false);
  expect(canPublish({ editedBy: ['writer', 'reader'] })).toBe(false);
});

test('where one editor publishes, nobody approves, and only authors submit', () => {
  expect(possibleSteps(oneEditor, aStanding(), a('editor'))).toEqual(['publish', 'move-to-trash']);
  expect(possibleSteps(oneEditor, aStanding(), a('author'))).toEqual(['request-review']);
  const submitted = aStanding({ review: aReview('submitted') });
  expect(possibleSteps(oneEditor, submitted, a('editor'))).toEqual(['ask-for-changes', 'publish', 'move-to-trash']);
});

test('what is public and unchanged is withdrawn, not submitted', () => {
  const published = aStanding({ isPublic: true, isChanged: false, review: aReview('published') });

  expect(possibleSteps(twoPeople, published, a('editor'))).toEqual(['withdraw', 'move-to-trash']);
});

test('in the trash a document is restored, and nothing else', () => {
  const trashed = aStanding({ isTrashed: true, review: aReview('submitted') });

  expect(possibleSteps(twoPeople, trashed, a('editor'))).toEqual(['restore-from-trash']);
  expect(possibleSteps(twoPeople, trashed, a('author'))).toEqual([]);
});

test('translators and publishers of alerts take no step', () => {
  for (const role of ['translator', 'alert-publisher'] as const) {
    expect(possibleSteps(twoPeople, aStanding({ isPublic: true }), a(role))).toEqual([]);
  }
});
