import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const neverSources = ['node_modules', 'dist', 'test', 'test-results'];
const isSource = (name: string): boolean =>
  !name.startsWith('.') && !neverSources.includes(name) && !/\.test\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$/.test(name);

/**
 * A digest of everything that a build is made from: the same sources give the same, wherever they lie.
 *
 * @param sources files and folders below `root`; tests and what builds leave behind do not count
 */
export function fingerprint(root: string, sources: string[]): string {
  const digest = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(root, source)).sort()) {
    digest
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return digest.digest('hex');
}

function filesOf(root: string, source: string): string[] {
  const entries = globSync(`${source}/**`, { cwd: root, exclude: (path) => !isSource(path.split('/').at(-1) ?? '') });
  return (entries.length > 0 ? entries : [source]).filter((path) => statSync(join(root, path)).isFile());
}
