import type { Incoming } from '@gjakova/shared/schemas/import';
import { readStartingContent } from './starting-content.ts';

/** Every source by the name it has on the command line: how it is read and turned into documents. */
export const sources: Record<string, () => Promise<Incoming[]>> = {
  'starting-content': readStartingContent,
};
