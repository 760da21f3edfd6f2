import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from './installation.ts';
import type { Program } from './process-group.ts';
import { secretNames, type Secrets } from './secrets.ts';

type Workspace = 'cms' | 'site' | 'content-migrations';

/** The three processes that make an installation. */
export type ProcessName = 'cms' | 'publisher' | 'server';

/** The processes that are kept running, as programs of this installation. */
export function processesOf(installation: Installation): Record<ProcessName, Program> {
  const { CMS_PORT } = installation.environment.ports;
  const next = programOf(installation, 'cms', 'next', ['start', '--port', String(CMS_PORT), '--hostname', '127.0.0.1']);
  return {
    cms: { ...next, name: 'cms', env: environmentOf(installation, secretNames) },
    publisher: {
      ...nodeProgram(installation, 'site', 'publisher/main.ts'),
      name: 'publisher',
      env: besideTheCms(installation, ['PUBLISHER_KEY', 'WEBHOOK_SECRETS']),
    },
    server: { ...nodeProgram(installation, 'site', 'server/main.ts'), name: 'server' },
  };
}

/** Brings the tables of the CMS's database up to date. */
export function migration(installation: Installation): Program {
  const payload = programOf(installation, 'cms', 'payload', ['run', 'src/database/migrate.ts']);
  return { ...payload, name: 'migrate', env: environmentOf(installation, secretNames) };
}

/** Loads the content that an installation begins with; a second time changes nothing. */
export function contentLoader(installation: Installation): Program {
  return {
    ...nodeProgram(installation, 'content-migrations', 'src/migrate.ts', ['starting-content']),
    name: 'starting-content',
    env: besideTheCms(installation, ['IMPORT_KEY']),
  };
}

/** A tool of a workspace, as npm has installed it; without secrets. */
export function programOf(installation: Installation, workspace: Workspace, tool: string, args: string[]): Program {
  const places = [join(installation.root, workspace), installation.root];
  const files = places.map((place) => join(place, 'node_modules', '.bin', tool));
  const file = files.find((each) => existsSync(each)) ?? tool;
  return nodeProgram(installation, workspace, file, args);
}

function nodeProgram(installation: Installation, workspace: Workspace, file: string, args: string[] = []): Program {
  const cwd = join(installation.root, workspace);
  return {
    name: workspace,
    command: process.execPath,
    args: [file, ...args],
    cwd,
    env: environmentOf(installation, []),
  };
}

/** For a client of the CMS on its machine: asked by its port, not by an address that may lead around the world. */
function besideTheCms(installation: Installation, allowed: (keyof Secrets)[]): NodeJS.ProcessEnv {
  const { CMS_PORT } = installation.environment.ports;
  return { ...environmentOf(installation, allowed), CMS_URL: `http://127.0.0.1:${CMS_PORT}` };
}

/** The caller's environment and our settings, with no secret but the named ones. */
function environmentOf(installation: Installation, allowed: (keyof Secrets)[]): NodeJS.ProcessEnv {
  const { variables, environment, secrets } = installation;
  const { dataDir, databaseUrl, ports, origins } = environment;
  const shown = secretNames.map((name) => [name, allowed.includes(name) ? secrets[name] : undefined] as const);
  const numbers = Object.entries(ports).map(([name, port]) => [name, String(port)] as const);
  return {
    WEBHOOK_TARGETS: `http://127.0.0.1:${ports.PUBLISHER_PORT}/webhook`,
    ...variables,
    ...Object.fromEntries<string | undefined>([...numbers, ...shown]),
    ...origins,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
