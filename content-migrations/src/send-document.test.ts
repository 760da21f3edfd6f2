import { expect, test } from 'vitest';
import { sendDocument } from './send-document.ts';
import { aDepartment, anAnswer } from './test/builders.ts';
import { startImportServer } from './test/import-server.ts';

const patience = { unavailable: [1, 1, 1], conflict: [1, 1] };
const quick = { patience };

test('a document is posted to the import endpoint with the key of the service', async () => {
  await using server = await startImportServer(() => ({ status: 200, body: anAnswer() }));

  const reply = await sendDocument(aDepartment(), server.target, quick);

  expect(reply).toEqual({ kind: 'answered', answer: anAnswer() });
  expect(server.received).toEqual([
    { method: 'POST', path: '/api/import', authorization: 'services API-Key the-key', document: aDepartment() },
  ]);
});

test('a CMS that is starting is asked again until it can work', async () => {
  await using server = await startImportServer((_, attempt) =>
    attempt < 3 ? { status: 503, body: { message: 'Starting.' } } : { status: 201, body: anAnswer() },
  );

  const reply = await sendDocument(aDepartment(), server.target, quick);

  expect(reply.kind).toBe('answered');
  expect(server.received).toHaveLength(3);
});

test('a connection that breaks is tried again', async () => {
  await using server = await startImportServer((_, attempt) =>
    attempt === 1 ? null : { status: 200, body: anAnswer() },
  );

  const reply = await sendDocument(aDepartment(), server.target, quick);

  expect(reply.kind).toBe('answered');
});

test('a connection that is refused is tried again until the CMS listens', async () => {
  const closed = await startImportServer(() => null);
  await closed[Symbol.asyncDispose]();

  const sending = sendDocument(aDepartment(), closed.target, {
    patience: { ...patience, unavailable: Array(200).fill(10) },
  });
  await using server = await startImportServer(() => ({ status: 200, body: anAnswer() }), closed.port);

  expect(await sending).toEqual({ kind: 'answered', answer: anAnswer() });
  expect(server.received).toHaveLength(1);
});

test('a CMS that stays away ends the load with the cause, which is told at each pause', async () => {
  const pauses: string[] = [];
  const onPause = (reason: string) => pauses.push(reason);
  const closed = await startImportServer(() => null);
  await closed[Symbol.asyncDispose]();

  const reply = await sendDocument(aDepartment(), closed.target, { patience, onPause });

  expect(pauses).toHaveLength(patience.unavailable.length);
  expect(pauses[0]).toContain('does not answer');
  expect(reply).toMatchObject({
    kind: 'stopped',
    reason: expect.stringMatching(/127\.0\.0\.1:\d+ does not answer .*ECONNREFUSED/),
  });
});

test('a conflict is tried again, and after the limit refused for this document alone', async () => {
  await using server = await startImportServer(() => ({ status: 409, body: { message: 'The address is taken.' } }));

  const reply = await sendDocument(aDepartment(), server.target, quick);

  expect(reply).toEqual({ kind: 'refused', reason: 'The address is taken. (status 409)' });
  expect(server.received).toHaveLength(1 + patience.conflict.length);
});

test('what is refused for good is sent once', async () => {
  await using server = await startImportServer(() => ({ status: 400, body: { errors: [{ message: 'No title.' }] } }));

  const reply = await sendDocument(aDepartment(), server.target, quick);

  expect(reply).toEqual({ kind: 'refused', reason: 'No title. (status 400)' });
  expect(server.received).toHaveLength(1);
});

test('the key is not sent on to another address', async () => {
  await using other = await startImportServer(() => ({ status: 200, body: anAnswer() }));
  const location = `${other.target.cmsUrl}/api/import`;
  await using redirecting = await startImportServer(() => ({ status: 307, body: '', location }));

  const reply = await sendDocument(aDepartment(), redirecting.target, quick);

  expect(reply.kind).toBe('stopped');
  expect(other.received).toEqual([]);
});
