import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '..', '..', '..');

/** Milliseconds; a tool that takes longer hangs, and is ended. */
const limit = 20 * 60_000;

/** A tool that npm has installed, and how it is called. */
export interface Tool {
  name: string;
  args: string[];
  /** Below the root. */
  folder?: string;
  variables?: NodeJS.ProcessEnv;
}

/** Runs a tool and shows what it says as it says it; gives whether it ended well. */
export async function runTool(tool: Tool): Promise<boolean> {
  const child = start(tool, 'inherit');
  const [code] = (await once(child, 'exit')) as [number | null]; // Node gives the listeners of `exit` a code
  return code === 0;
}

/** Runs a tool quietly; gives whether it ended well, and all that it said. */
export async function hearTool(tool: Tool): Promise<{ isGood: boolean; said: string }> {
  const child = start(tool, 'pipe');
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const [code] = (await once(child, 'close')) as [number | null]; // as above
  return { isGood: code === 0, said };
}

function start({ name, args, folder = '.', variables = {} }: Tool, output: 'inherit' | 'pipe') {
  const file = join(root, 'node_modules', '.bin', name);
  return spawn(process.execPath, [file, ...args], {
    cwd: join(root, folder),
    env: { ...process.env, ...variables },
    stdio: ['ignore', output, output],
    timeout: limit,
  });
}
