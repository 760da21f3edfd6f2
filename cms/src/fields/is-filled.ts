/** Whether something has been written or chosen: a text that is more than spaces, a number, a choice, a row. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object') return true;
  return 'root' in value ? hasText(value.root) : Object.values(value).some(isFilled);
}

/** Whether the state of the editor has a word. */
function hasText(node: unknown): boolean {
  const { text, children } = node as { text?: string; children?: unknown[] }; // a node of Lexical
  return (text ?? '').trim() !== '' || (children ?? []).some(hasText);
}
