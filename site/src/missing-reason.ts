import type { Locale } from '@gjakova/shared/locales';
import type { PublishedDecision } from '@gjakova/shared/schemas/decision';
import type { Reference } from '../content/document.ts';
import { contentIn } from './content-api.ts';

/** Why a document has no Serbian text and since when that is known; and whom to ask about it. */
export type MissingReason = NonNullable<PublishedDecision['withoutSerbian']> & { department: Reference<'department'> };

/** Kinds that may be published without Serbian, with a reason. */
type Excusable = Reference<'decision' | 'form' | 'notice'>;
const isExcusable = (subject: Reference): subject is Excusable => ['decision', 'form', 'notice'].includes(subject.kind);

/** What editors have recorded of a document that a language lacks. The law asks it for Serbian alone. */
export function missingReasonOf(subject: Reference, missingIn: Locale): MissingReason | null {
  if (missingIn !== 'sr' || !isExcusable(subject)) return null;
  const form = contentIn('sq').get(subject);
  return form?.withoutSerbian ? { ...form.withoutSerbian, department: form.department } : null;
}
