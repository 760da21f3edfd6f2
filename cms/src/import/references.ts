import type { Field, PayloadRequest } from 'payload';
import type { Content } from './content-in';
import { findBySource } from './find-by-source';

/**
 * Puts ids in place of `{ source: key }`.
 *
 * @returns the content, without the references whose documents are not loaded yet, and the keys of those
 */
export async function resolveReferences(
  req: PayloadRequest,
  fields: Field[],
  content: Content,
): Promise<{ content: Content; missing: string[] }> {
  const resolved: Content = { ...content };
  const missing: string[] = [];
  for (const field of fields) {
    if (field.type !== 'relationship' || typeof field.relationTo !== 'string' || !content[field.name]) continue;
    const { source } = content[field.name] as { source: string }; // checked by known-content.ts
    const found = await findBySource(req, field.relationTo, source);
    resolved[field.name] = found?.id;
    if (!found) missing.push(source);
  }
  return { content: resolved, missing };
}
