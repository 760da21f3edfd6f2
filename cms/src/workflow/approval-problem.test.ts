import { expect, test } from 'vitest';
import { approvalProblem } from './approval-problem';
import type { Review } from './reviews';

const approved = (change: Partial<Review> = {}) =>
  ({ state: 'approved', digest: 'now', by: 'approver', ...change }) as Review;
const text = { digest: 'now', editedBy: ['writer'] };

test('an approval of exactly this text, by somebody who has not written it, is enough', () => {
  expect(approvalProblem(approved(), text, false)).toBeUndefined();
});

test.each([
  [undefined, 'not approved'],
  [approved({ state: 'submitted' }), 'not approved'],
  [approved({ state: 'published' }), 'not approved'],
  [approved({ digest: 'before' }), 'changed since'],
  [approved({ by: 'writer' }), 'approved by an editor'],
  [approved({ by: 'loader' }), 'approved by the loader'],
])('%o is not enough: %s', (review, problem) => {
  expect(approvalProblem(review, text, false)).toBe(problem);
});

test('the loader publishes what the loader approved', () => {
  expect(approvalProblem(approved({ by: 'loader' }), text, true)).toBeUndefined();
});
