import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runTool } from './tool.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser for the tests: what `CHROME_PATH` names, else one on the path, else Debian's, else Playwright's own; the
 * last two are installed.
 *
 * @throws Error that says what to install
 */
export async function findBrowser(variables: NodeJS.ProcessEnv): Promise<string> {
  const { CHROME_PATH } = variables;
  if (CHROME_PATH) return named(CHROME_PATH);
  const found = onThePath(variables) ?? fromDebian(variables) ?? (await fromPlaywright());
  if (found) return found;
  throw new Error(
    'There is no browser for the tests: install Chromium or Chrome, or name its program with CHROME_PATH.',
  );
}

function named(file: string): string {
  if (existsSync(file)) return file;
  throw new Error(`CHROME_PATH is "${file}", and there is no such file: name a Chromium or Chrome, or leave it out.`);
}

function onThePath({ PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  const files = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return files.find((file) => existsSync(file));
}

function fromDebian(variables: NodeJS.ProcessEnv): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.log('installing Chromium with apt-get …');
  const env = { ...variables, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  try {
    aptGet('update', '-qq');
    aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  } catch (error) {
    console.log(`apt-get could not install Chromium (${String(error)}); trying Playwright's own.`);
  }
  return onThePath(variables);
}

async function fromPlaywright(): Promise<string | undefined> {
  console.log("installing Playwright's Chromium …");
  const isGood = await runTool({ name: 'playwright', args: ['install', 'chromium'] });
  return isGood && existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}
