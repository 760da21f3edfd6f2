'use client';

import { StepButtons } from './StepButtons';
import type { TextsByLanguage } from './texts';

/** The steps of a review, above the document: submit, approve, ask for changes; in the trash: restore. */
export function ReviewSteps({ texts }: { texts: TextsByLanguage }) {
  return <StepButtons of={['request-review', 'approve', 'ask-for-changes', 'restore-from-trash']} texts={texts} />;
}
