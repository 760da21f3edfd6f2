/** The id of a reference, populated or not. */
export function idOf(reference: unknown): string | undefined {
  if (typeof reference === 'string') return reference;
  return (reference as { id?: string } | null | undefined)?.id; // a populated document, or nothing
}
