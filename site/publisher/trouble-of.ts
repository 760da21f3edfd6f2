import { CmsUnavailable } from './cms.ts';
import { isDiskFull } from './database-errors.ts';

/** What an error means for whoever runs the publisher. What nobody has foreseen comes with its stack. */
export function sentenceOf(error: unknown, file: string): string {
  if (error instanceof CmsUnavailable) return error.message;
  if (isDiskFull(error)) return `The disk is full, so nothing can be published: make room where "${file}" is.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
