import type { PayloadRequest } from 'payload';
import { messagesFor } from './languages';

/** What the panel calls a field, by its path: the last part names it. The path itself if nothing does. */
export function fieldLabel(req: PayloadRequest, path: string): string {
  const labels = messagesFor(req).fields as Record<string, { label: string } | undefined>; // any path may be asked for
  return labels[path.split('.').at(-1) ?? path]?.label ?? path;
}
