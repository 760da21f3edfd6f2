import { prepareDataFolder } from '../start/data-folder.ts';
import { aFolder } from './a-folder.ts';

/** A data folder with nothing in it yet. */
export function aDataFolder(): string {
  const folder = aFolder();
  prepareDataFolder(folder);
  return folder;
}
