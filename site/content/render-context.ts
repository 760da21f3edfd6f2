import { AsyncLocalStorage } from 'node:async_hooks';
import type { Origins } from '@gjakova/shared/sites';

/** What a page that is being rendered may ask. */
export interface RenderContext {
  /** Answers a read by its key (`reads.ts`). */
  read(key: string): unknown;
  /** Where the sites are for the public. Other origins mean that all pages are rendered anew. */
  origins: Origins;
}

/**
 * The page being rendered. On `globalThis`, since the compiled bundle and the publisher each have their own copy
 * of this module.
 */
const symbol = Symbol.for('gjakova.render-context');
const slots = globalThis as unknown as Record<symbol, AsyncLocalStorage<RenderContext> | undefined>; // a slot of ours
export const renderContext = (slots[symbol] ??= new AsyncLocalStorage<RenderContext>());
