const duties = new Set<() => Promise<void>>();

/**
 * Notes how something is undone that a command has started: processes, folders.
 *
 * @returns what undoes it; asked twice, it does so once
 */
export function undoOnce(undo: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  const once = () => (done ??= undo().finally(() => duties.delete(once)));
  duties.add(once);
  return once;
}

/** Undoes what is not undone yet, the last first: the command is told to end. */
export async function undoAll(): Promise<void> {
  for (const undo of [...duties].reverse()) await undo();
}
