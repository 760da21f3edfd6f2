import type { Step } from './step.ts';
import { hearTool, type Tool } from './tool.ts';

const workspaces = ['shared', 'cms', 'site', 'content-migrations'];

const typesOf = (folder: string): Tool => ({ name: 'tsc', args: ['--project', '.', '--noEmit'], folder });

const step = (name: string, tool: Tool): Step => ({ name, run: () => hearTool(tool) });

/** What can be told of the sources without running them; the slowest first, as two run side by side. */
export const staticSteps: Step[] = [
  step('lint', { name: 'eslint', args: ['.'] }),
  step('types in templates', { name: 'astro', args: ['check', '--noSync'], folder: 'site' }),
  ...workspaces.map((folder) => step(`types in ${folder}`, typesOf(folder))),
  step('types in the tools’ settings', typesOf('.')),
  step('form', { name: 'prettier', args: ['--check', '--log-level', 'warn', '.'] }),
  step('unused code', { name: 'knip', args: ['--config', 'knip.jsonc', '--no-progress'] }),
  step('imports', { name: 'depcruise', args: ['--config', '.dependency-cruiser.cjs', ...workspaces] }),
];
