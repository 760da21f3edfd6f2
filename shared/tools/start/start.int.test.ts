import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aDataFolder } from '../test/a-data-folder.ts';
import { aFolder } from '../test/a-folder.ts';
import { mountSmallDisk, type SmallDisk } from '../test/small-disk.ts';
import { takeLock } from './lock.ts';

const script = join(import.meta.dirname, '..', 'start.ts');

/** A start that is expected to refuse: what it says, and its exit code. */
async function startWith(variables: NodeJS.ProcessEnv, args: string[] = []): Promise<{ said: string; code: unknown }> {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...variables } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code]: unknown[] = await once(child, 'close');
  return { said: said.trim(), code };
}

/** A disk of 2 MB for one test, which is skipped where there can be none. */
function aSmallDisk(skip: (why: string) => never): SmallDisk {
  const disk = mountSmallDisk(2) ?? skip('only root may mount a small disk');
  onTestFinished(disk.unmount);
  return disk;
}

test('--help tells the settings and starts nothing', async () => {
  const { said, code } = await startWith({ DATA_DIR: '/no/such/folder' }, ['--help']);

  expect(said).toMatch(/PORTAL_PORT +the citizens' portal \(4322\)/);
  expect(code).toBe(0);
});

test('an option that there is not is told', async () => {
  expect(await startWith({}, ['--fast'])).toEqual({ said: "error: unknown option '--fast'", code: 1 });
});

test('a data folder that is a file stops the start with one sentence', async () => {
  const file = join(aFolder(), 'data');
  writeFileSync(file, '');

  expect(await startWith({ DATA_DIR: file })).toEqual({
    said: `The data folder "${file}" is a file: move it away, or name another folder with DATA_DIR.`,
    code: 1,
  });
});

test('a data folder that cannot be written stops the start with one sentence', async () => {
  const file = join(aFolder(), 'data');
  writeFileSync(file, '');
  const { said, code } = await startWith({ DATA_DIR: join(file, 'below') });

  expect(said).toMatch(/^The data folder ".*" cannot be written \(.*\)\. Give this user the right to write there.*$/);
  expect(code).toBe(1);
});

test('a database that is none stops the start with one sentence', async () => {
  const dataDir = aDataFolder();
  writeFileSync(join(dataDir, 'cms.db'), 'a letter');

  const { said, code } = await startWith({ DATA_DIR: dataDir });

  expect(said).toMatch(/^".*cms\.db" is not an SQLite database: put back a backup.*$/);
  expect(code).toBe(1);
});

test('a port in use stops the start with one sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;

  const { said, code } = await startWith({ DATA_DIR: aFolder(), OFFICIAL_PORT: String(port) });

  expect(said).toContain(
    `Port ${port} is in use by another program: stop that program, or choose another port with OFFICIAL_PORT.`,
  );
  expect(code).toBe(1);
});

test('a second start on one data folder is refused, as long as the first one has it', async () => {
  const dataDir = aDataFolder();
  const release = takeLock(join(dataDir, 'run', 'lock'));
  writeFileSync(join(dataDir, 'run', 'start'), '4711\n');

  const { said, code } = await startWith({ DATA_DIR: dataDir });
  release?.();

  expect(said).toBe(
    `The data folder "${dataDir}" is in use: it is already started, by process 4711. Stop that with Ctrl-C, or name another folder with DATA_DIR.`,
  );
  expect(code).toBe(1);
});

test('a weak secret stops the start of a public installation, on ports that are free', async () => {
  const { said, code } = await startWith({
    ...(await freePorts()),
    DATA_DIR: aFolder(),
    OFFICIAL_URL: 'https://gjakova.example',
    PAYLOAD_SECRET: 'hunter2',
  });

  expect(said).toMatch(
    /^OFFICIAL_URL is "https:\/\/gjakova\.example", a public address, but PAYLOAD_SECRET has fewer than 32/,
  );
  expect(said).not.toContain('hunter2');
  expect(code).toBe(1);
});

test('a full disk stops the start with one sentence', async ({ skip }) => {
  const dataDir = join(aSmallDisk(skip).folder, 'data');
  mkdirSync(dataDir);

  const { said, code } = await startWith({ DATA_DIR: dataDir });

  expect(said).toMatch(
    /^The disk that holds ".*data" is full: \d MB are free and 200 MB are needed\. Make room and start again\.$/,
  );
  expect(code).toBe(1);
});

test('a disk without a byte left is told as full', async ({ skip }) => {
  const disk = aSmallDisk(skip);
  const dataDir = join(disk.folder, 'data');
  mkdirSync(dataDir);
  disk.fill(0);

  const { said, code } = await startWith({ DATA_DIR: dataDir });

  expect(said).toMatch(/^The (data folder|disk) .*full: make room and start again\.$/i);
  expect(code).toBe(1);
});

async function freePorts(): Promise<Record<string, string>> {
  const names = ['CMS_PORT', 'PUBLISHER_PORT', 'OFFICIAL_PORT', 'PORTAL_PORT'];
  const servers = names.map(() => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => String((server.address() as AddressInfo).port)); // as above
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return Object.fromEntries(names.map((name, index) => [name, ports[index] ?? '']));
}
