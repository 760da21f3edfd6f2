import { fold } from './fold.ts';

const longest = 80;

/** A title as a segment of an address: ASCII words with hyphens, at most 80 characters, cut at a word. */
export function slugify(title: string): string {
  const words = fold(title)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, longest);
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}
