import { expect, test } from 'vitest';
import { readReply } from './reply.ts';
import { anAnswer } from './test/builders.ts';

test('an answer that the endpoint does not give is refused, and shown', () => {
  expect(readReply(200, '<html>')).toEqual({
    kind: 'refused',
    reason: 'The import endpoint does not answer like this: "<html>".',
  });
  expect(readReply(200, JSON.stringify({ ...anAnswer(), outcome: 'perhaps' })).kind).toBe('refused');
});

test.each([401, 403, 404])('a status of %i ends the load and asks for the key', (status) => {
  const reply = readReply(status, JSON.stringify({ message: 'Import is off.' }));

  expect(reply).toEqual({
    kind: 'stopped',
    reason: `The CMS takes nothing: Import is off. (status ${status}) Is IMPORT_KEY the one that it was started with?`,
  });
});

test('a CMS that cannot work ends the load', () => {
  expect(readReply(503, '')).toEqual({
    kind: 'stopped',
    reason: 'The CMS cannot work: No reason was given. (status 503)',
  });
});

test.each([
  ['a message', { message: 'No title.' }, 'No title.'],
  ['an error', { error: 'No title.' }, 'No title.'],
  ["Payload's list of errors", { errors: [{ message: 'No title.' }, { message: 'No slug.' }] }, 'No title. No slug.'],
])('the reason is read from %s', (_, body, reason) => {
  expect(readReply(400, JSON.stringify(body))).toEqual({ kind: 'refused', reason: `${reason} (status 400)` });
});
