import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anAnswer } from './test/builders.ts';
import { startImportServer } from './test/import-server.ts';

/** Reading and sending all of the content takes seconds on a busy machine. */
const whole = { timeout: 60_000 };

async function migrate(args: string[], variables: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'migrate.ts'), ...args], { env: variables });
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { output, errors, code };
}

test('the starting content is loaded and reported on standard output, progress on standard error', whole, async () => {
  await using server = await startImportServer(() => ({ status: 200, body: anAnswer() }));

  const { output, errors, code } = await migrate(['starting-content'], {
    CMS_URL: server.target.cmsUrl,
    IMPORT_KEY: 'the-key',
  });

  expect(output).toBe('256 created, 0 updated, 0 unchanged, 0 edited by people (left alone), 0 failed\n');
  expect(errors).toContain('loaded 256 of 256 documents\n');
  expect(code).toBe(0);
  expect(new Set(server.keys()).size).toBe(256);
});

test('a failed document makes the exit code 1, and the JSON report is all of standard output', whole, async () => {
  await using server = await startImportServer(({ key }) =>
    key === 'department:adm'
      ? { status: 400, body: { message: 'The title is missing.' } }
      : { status: 200, body: anAnswer({ outcome: key === 'department:fin' ? 'edited' : 'unchanged' }) },
  );

  const { output, code } = await migrate(['starting-content', '--json'], {
    CMS_URL: server.target.cmsUrl,
    IMPORT_KEY: 'the-key',
  });

  expect(JSON.parse(output)).toEqual({
    total: 256,
    created: 0,
    updated: 0,
    unchanged: 254,
    edited: ['department:fin'],
    failed: [{ key: 'department:adm', reason: 'The title is missing. (status 400)' }],
    notSent: 0,
    stopped: null,
  });
  expect(code).toBe(1);
});

test('without its key nothing is loaded, in one sentence', async () => {
  const { output, errors, code } = await migrate(['starting-content']);

  expect(output).toBe('');
  expect(errors).toBe('IMPORT_KEY is not set. The CMS takes documents only with the key that it was started with.\n');
  expect(code).toBe(1);
});

test('an unknown source is refused with the names of the known ones', async () => {
  const { errors, code } = await migrate(['wordpress']);

  expect(errors).toContain('Allowed choices are starting-content');
  expect(code).toBe(1);
});

test('the command explains itself', async () => {
  const { output, code } = await migrate(['--help']);

  expect(output).toContain('Usage: migrate [options] <source>');
  expect(output).toContain('IMPORT_KEY');
  expect(code).toBe(0);
});
