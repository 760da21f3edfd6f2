import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually, prepareSites, type Sites } from './test/processes.ts';
import { aTown } from './test/a-town.ts';
import { aProcedure } from './test/town.ts';

/** A disk of 3 MB, if this machine lets us have one (root on Linux). */
const disk = mkdtempSync(path.join(tmpdir(), 'gjakova-disk-'));
const hasDisk = mountsSmallDisk();
let sites: Sites;

function mountsSmallDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  sites = await prepareSites(path.join(disk, 'data'));
});
afterAll(async () => {
  await sites.stop();
  if (hasDisk) execFileSync('umount', [disk]);
  rmdirSync(disk);
});

it.skipIf(!hasDisk)('a full disk stops publication with one clear sentence, and nothing else', async () => {
  sites.cms.publish(...aTown());
  sites.startServer();
  const publisher = sites.startPublisher();
  await sites.settled();
  const filler = path.join(disk, 'filler');
  fillWith(filler);

  sites.cms.publish(...Array.from({ length: 100 }, (_, index) => aProcedure(`many${index}`, 'd1')));
  await eventually(publisher.printed).toContain('The disk is full, so nothing can be published');
  const meanwhile = await sites.get('portal', '/sq/procedurat/leje-p1/');
  const half = await sites.get('portal', '/sq/procedurat/leje-many0/');
  rmSync(filler);
  await sites.settled();

  expect(meanwhile.status).toBe(200);
  expect(half.status).toBe(404);
  expect((await sites.get('portal', '/sq/procedurat/leje-many99/')).status).toBe(200);
  expect(publisher.printed().match(/The disk is full/g)).toHaveLength(1);
});

/** Writes until there is no room left. */
function fillWith(file: string): void {
  const block = Buffer.alloc(16_384);
  try {
    for (;;) writeFileSync(file, block, { flag: 'a' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
