'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { longestNote } from '../workflow/longest-note';
import { StepProblem } from './StepProblem';
import { StepButton } from './StepButton';
import type { Texts } from './texts';
import type { StepOfOurs } from './use-steps';

/** The steps that ask before they are taken. */
export type AskingStep = Exclude<StepOfOurs, 'request-review' | 'approve'>;

interface Props {
  step: AskingStep;
  say: Texts;
  /** Whether the document is public: then taking it away needs a reason. */
  isPublic: boolean;
  isBusy: boolean;
  problem: string | undefined;
  close: () => void;
  take: (body: object) => Promise<boolean>;
}

/** Asks for what a step needs, a note or a reason, or only whether it is meant. Escape closes it. */
export function StepDialog({ step, say, isPublic, isBusy, problem, close, take }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [written, setWritten] = useState('');
  const title = useId();
  const asksFor = whatIsAsked(step, isPublic);
  const isUnfinished = asksFor !== undefined && written.trim() === '';
  useEffect(() => dialog.current?.showModal(), []);

  const confirm = async () => {
    if (await take(asksFor ? { [asksFor]: written } : {})) close();
  };
  return (
    <dialog ref={dialog} className="step-dialog" aria-labelledby={title} onClose={close}>
      <h2 id={title}>{say.questions[step]}</h2>
      <p>{step === 'move-to-trash' && isPublic ? say.consequences.withdraw : say.consequences[step]}</p>
      {asksFor === 'note' && <Note label={say.note} value={written} change={setWritten} />}
      {asksFor === 'reason' && <Reason say={say} value={written} change={setWritten} />}
      {problem && <StepProblem>{problem}</StepProblem>}
      <div className="step-buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => dialog.current?.close()}>
          {say.cancel}
        </Button>
        <StepButton step={step} isMain isBusy={isBusy || isUnfinished} press={() => void confirm()}>
          {say.steps[step]}
        </StepButton>
      </div>
    </dialog>
  );
}

function whatIsAsked(step: AskingStep, isPublic: boolean): 'note' | 'reason' | undefined {
  if (step === 'ask-for-changes') return 'note';
  return step !== 'restore-from-trash' && isPublic ? 'reason' : undefined;
}

interface Field {
  value: string;
  change: (value: string) => void;
}

function Note({ label, value, change }: Field & { label: string }) {
  return (
    <label>
      {label}
      <textarea rows={6} maxLength={longestNote} value={value} onChange={(event) => change(event.target.value)} />
    </label>
  );
}

function Reason({ say, value, change }: Field & { say: Texts }) {
  return (
    <label>
      {say.reason}
      <select value={value} onChange={(event) => change(event.target.value)}>
        <option value="">{say.chooseReason}</option>
        {Object.entries(say.reasons).map(([reason, label]) => (
          <option key={reason} value={reason}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
