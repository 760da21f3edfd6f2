const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, also within a quoted attribute. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign]);

/** An element with its content; nothing, if it has none. */
export const element = (tag: string, content: string, attributes = ''): string =>
  isEmpty(content) ? '' : `<${tag}${attributes}>${content}</${tag}>`;

/** Whether HTML shows nothing. */
export const isEmpty = (html: string): boolean => html.replaceAll('<br>', '').trim() === '';
