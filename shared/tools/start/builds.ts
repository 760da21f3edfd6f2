import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { secretNames } from './secrets.ts';
import { fingerprint } from './fingerprint.ts';
import type { Installation } from './installation.ts';
import type { Program } from './process-group.ts';
import { programOf } from './programs.ts';

/** Something that is built once from sources, and again when they change. */
export interface Build {
  title: string;
  program: Program;
  /** Files and folders that it is made from, below the root. */
  sources: string[];
  /** The file beside the result that keeps the fingerprint of the sources. */
  marker: string;
}

const everyonesSources = ['shared/src', 'package-lock.json', 'tsconfig.base.json'];

/** All that an installation has to have built: the CMS, and the templates of both sites. */
export function buildsOf(installation: Installation): Build[] {
  const next = programOf(installation, 'cms', 'next', ['build']);
  // Next reads the configuration of the CMS while it builds, and that asks for its secrets; none is kept in the result.
  const env = { ...next.env, ...Object.fromEntries(secretNames.map((name) => [name, installation.secrets[name]])) };
  const cms: Build = {
    title: 'Build the CMS',
    program: { ...next, name: 'build-cms', env },
    sources: ['cms', ...everyonesSources],
    marker: join(installation.root, 'cms', '.next', 'built-from'),
  };
  return [cms, bundle(installation, 'official', 'the official website'), bundle(installation, 'portal', 'the portal')];
}

/** Whether the result is there and made from the present sources. */
export function isBuilt({ sources, marker }: Build, root: string): boolean {
  return existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint(root, sources);
}

/** Builds, and notes from which sources; a build that fails or is killed counts as none. */
export async function build(one: Build, root: string, run: (program: Program) => Promise<void>): Promise<void> {
  const madeFrom = fingerprint(root, one.sources);
  rmSync(one.marker, { force: true });
  await run(one.program);
  mkdirSync(dirname(one.marker), { recursive: true });
  writeFileSync(one.marker, madeFrom);
}

function bundle(installation: Installation, site: string, whose: string): Build {
  const astro = programOf(installation, 'site', 'astro', ['build']);
  return {
    title: `Build the templates of ${whose}`,
    program: { ...astro, name: `build-${site}`, env: { ...astro.env, SITE_NAME: site } },
    sources: ['site', ...everyonesSources],
    marker: join(installation.root, 'site', 'dist', `${site}.built-from`),
  };
}
