import { closeSync, existsSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';

const largest = 5_000_000;
const linesRemembered = 30;

/** What a program says: kept in a file of limited size, the last lines also in memory. */
export interface Log {
  write(line: string): void;
  lastLines(): string[];
  close(): void;
}

/**
 * Opens a program's log. The one of the start before is kept as `<file>.1`, and so is one that has grown over 5 MB:
 * both together never take more than 10 MB.
 *
 * @param onTrouble hears once, in one sentence, that the log cannot be written; the program goes on
 */
export function openLog(file: string, onTrouble: (sentence: string) => void): Log {
  let descriptor = openAnew(file);
  const remembered: string[] = [];
  let isTroubled = false;

  const toFile = (line: string) => {
    writeSync(descriptor, `${line}\n`);
    if (fstatSync(descriptor).size < largest) return;
    const next = openAnew(file);
    closeSync(descriptor);
    descriptor = next;
  };
  const tell = (error: unknown) => {
    if (!isTroubled) onTrouble(`The log "${file}" cannot be written (${String(error)}): what runs goes on without it.`);
    isTroubled = true;
  };

  return {
    write(line) {
      if (remembered.push(line) > linesRemembered) remembered.shift();
      try {
        toFile(line);
      } catch (error) {
        tell(error);
      }
    },
    lastLines: () => remembered,
    close: () => closeSync(descriptor),
  };
}

function openAnew(file: string): number {
  if (existsSync(file)) renameSync(file, `${file}.1`);
  return openSync(file, 'a');
}
