import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import type { StandingAnswer } from '../endpoints/standing';
import type { Texts } from './texts';
import type { StepOfOurs } from './use-steps';

/**
 * Why a step cannot be taken on this page; undefined if it can.
 *
 * What is typed is not saved, and would not be what is submitted. What was saved since the page was opened has not
 * been read here, and would be approved unread.
 */
export function useRefusal(say: Texts, answer: StandingAnswer | undefined) {
  const isModified = useFormModified();
  const { data } = useDocumentInfo();
  const isShown = Date.parse(String(data?.updatedAt)) === Date.parse(answer?.updatedAt ?? '');
  const refusalOf = (step: StepOfOurs): string | undefined => {
    if (isModified) return say.saveFirst;
    return step === 'approve' && !isShown ? say.reopen : undefined;
  };
  /** Whether a problem that was told has gone since. */
  const isMended = (problem: string) => problem === say.saveFirst && !isModified;
  return { refusalOf, isMended };
}
