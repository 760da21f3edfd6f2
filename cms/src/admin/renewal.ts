import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let count = 0;

/** Makes everything on the page that shows where a document stands ask again at once. */
export function renew() {
  count++;
  for (const listener of listeners) listener();
}

/** How often `renew` was called: a value that changes with it. */
export const useRenewal = (): number =>
  useSyncExternalStore(
    subscribe,
    () => count,
    () => 0,
  );

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
