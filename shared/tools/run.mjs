// The entry of every root command: plain JavaScript without dependencies, for whatever Node (20 or later) a machine has.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const ownNode = join(root, 'node_modules', 'node', 'bin', 'node');

/** The packages that a lockfile of npm names, by the folder of each. */
const packagesIn = (...path) => Object.entries(JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages);

/**
 * Whether all packages are there, in the versions that the lockfile asks for. npm leaves a lockfile of its own beside
 * what it has installed; optional packages may be for another machine.
 */
function isInstalled() {
  const installed = join('node_modules', '.package-lock.json');
  if (!existsSync(ownNode) || !existsSync(join(root, installed))) return false;
  const present = new Map(packagesIn(installed));
  return packagesIn('package-lock.json')
    .filter(([folder, { optional }]) => folder !== '' && !optional)
    .every(([folder, { version }]) => present.get(folder)?.version === version && existsSync(join(root, folder)));
}

/** Runs a process in the place of this one: same terminal, signals passed on; gives its exit code. */
function runInPlace(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  const passOn = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const each of signals) process.off(each, passOn);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

/** Says what goes on once it takes longer than two seconds, and then every ten. */
function sayWhatTakesLong() {
  const begin = Date.now();
  const say = () => console.error(`installing the packages … ${Math.round((Date.now() - begin) / 1000)} s`);
  const timers = [setTimeout(say, 2000), setInterval(say, 10000)];
  return () => timers.forEach((timer) => clearTimeout(timer));
}

async function install() {
  const done = sayWhatTakesLong();
  const code = await runInPlace('npm', ['ci', '--loglevel=error', '--no-fund', '--no-audit', '--no-progress'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  }).finally(done);
  if (code !== 0) {
    throw new Error(`The packages could not be installed: "npm ci" ended with ${code}, its own words stand above.`);
  }
  if (!existsSync(ownNode)) {
    throw new Error(
      'The packages are installed, but without the "node" package\'s program: does npm run scripts here?',
    );
  }
}

async function main([command, ...args]) {
  const script = join(root, 'shared', 'tools', `${command}.ts`);
  if (!command || !/^[a-z-]+$/.test(command) || !existsSync(script)) {
    throw new Error(`"${command ?? ''}" is no command of this project: try "npm start", "npm test", "npm run check".`);
  }
  if (!isInstalled()) await install();
  return runInPlace(ownNode, [script, ...args]);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
