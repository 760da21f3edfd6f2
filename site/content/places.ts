import type { Form } from '@gjakova/shared/schemas/forms';
import type { Reference } from './document.ts';

/** The places where a procedure takes people, each once: those of its steps, and those where it can be applied for. */
export function placesOf({ steps, channels }: Pick<Form<'procedure'>, 'steps' | 'channels'>): Reference<'place'>[] {
  const places = [...steps, ...channels].flatMap(({ place }) => place ?? []);
  return [...new Map(places.map((place) => [place.publicId, place])).values()];
}
