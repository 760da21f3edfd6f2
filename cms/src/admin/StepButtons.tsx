'use client';

import { toast, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { StandingAnswer } from '../endpoints/standing';
import { StepDialog, type AskingStep } from './StepDialog';
import type { Texts, TextsByLanguage } from './texts';
import { useStanding } from './use-standing';
import { useSteps, type StepOfOurs } from './use-steps';

interface Props {
  /** Which of the steps have their button here. */
  of: StepOfOurs[];
  texts: TextsByLanguage;
}

/** Buttons for those steps of the workflow that can be taken at this moment. They say what came of it. */
export function StepButtons({ of: ours, texts }: Props) {
  const say = texts[useTranslation().i18n.language];
  const { answer } = useStanding();
  const [asking, setAsking] = useState<AskingStep>();
  const { problem, isBusy, take, setProblem } = useSteps(say);
  const refuse = useRefusal(say, answer);
  const offered = ours.filter((step) => answer?.steps.includes(step));

  if (!answer || offered.length === 0) return null;
  const press = (step: StepOfOurs) => {
    const refusal = refuse(step);
    setProblem(refusal);
    if (refusal) toast.error(refusal);
    else if (step === 'request-review') void take(step, {});
    else if (step === 'approve') void take(step, { digest: answer.digest });
    else setAsking(step);
  };
  return (
    <div className="step-buttons" role="group" aria-label={say.actions}>
      {offered.map((step) => (
        <button key={step} type="button" data-step={step} disabled={isBusy} onClick={() => press(step)}>
          {say.steps[step]}
        </button>
      ))}
      {problem && !asking && (
        <p className="step-problem" role="alert">
          {problem}
        </p>
      )}
      {asking && (
        <StepDialog
          key={asking}
          step={asking}
          say={say}
          isPublic={answer.isPublic}
          isBusy={isBusy}
          problem={problem}
          close={() => setAsking(undefined)}
          take={(body) => take(asking, body)}
        />
      )}
    </div>
  );
}

/** Why a step cannot be taken on this page; undefined if it can. */
function useRefusal(say: Texts, answer: StandingAnswer | undefined) {
  const isModified = useFormModified();
  const { data } = useDocumentInfo();
  return (step: StepOfOurs): string | undefined => {
    if (isModified) return say.saveFirst;
    const isShown = Date.parse(String(data?.updatedAt)) === Date.parse(answer?.updatedAt ?? '');
    return step === 'approve' && !isShown ? say.reopen : undefined;
  };
}
