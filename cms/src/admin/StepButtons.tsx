'use client';

import { toast, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { StepButton } from './StepButton';
import { StepDialog, type AskingStep } from './StepDialog';
import { StepProblem } from './StepProblem';
import type { TextsByLanguage } from './texts';
import { useRefusal } from './use-refusal';
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
  const { refusalOf, isMended } = useRefusal(say, answer);
  const offered = ours.filter((step) => answer?.steps.includes(step));

  const press = (step: StepOfOurs) => {
    const refusal = refusalOf(step);
    setProblem(refusal);
    if (refusal) toast.error(refusal);
    else if (step === 'request-review') void take(step, {});
    else if (step === 'approve') void take(step, { digest: answer?.digest });
    else setAsking(step);
  };
  if (offered.length === 0) return null;
  return (
    <div className="step-buttons" role="group" aria-label={say.actions}>
      {offered.map((step) => (
        <StepButton key={step} step={step} isBusy={isBusy} press={() => press(step)}>
          {say.steps[step]}
        </StepButton>
      ))}
      {problem && !asking && !isMended(problem) && <StepProblem>{problem}</StepProblem>}
      {asking && (
        <StepDialog
          step={asking}
          isPublic={answer?.isPublic ?? false}
          close={() => setAsking(undefined)}
          take={(body) => take(asking, body)}
          {...{ say, isBusy, problem }}
        />
      )}
    </div>
  );
}
