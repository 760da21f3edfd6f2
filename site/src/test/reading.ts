import { localOrigins } from '@gjakova/shared/sites';
import { renderContext } from '../../content/render-context.ts';

/**
 * Does something as a page does that may read exactly this, by the keys of its reads.
 *
 * @throws at any other read, as a page would show nothing there
 */
export const reading = <T>(reads: Record<string, unknown>, act: () => T): T =>
  renderContext.run(
    {
      origins: localOrigins,
      read: (key) => {
        if (!(key in reads)) throw new Error(`Nothing is said of "${key}".`);
        return reads[key];
      },
    },
    act,
  );
