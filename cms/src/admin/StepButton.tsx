import { Button } from '@payloadcms/ui';
import type { StepOfOurs } from './use-steps';

interface Props {
  step: StepOfOurs;
  /** Whether it is the one thing that is done here, as in a dialog. */
  isMain?: boolean;
  isBusy: boolean;
  press: () => void;
  children: string;
}

/** A button that looks like those of the panel beside it. */
export function StepButton({
  step,
  isMain = step === 'approve' || step === 'request-review',
  isBusy,
  press,
  children,
}: Props) {
  return (
    <Button
      buttonStyle={isMain ? 'primary' : 'secondary'}
      size="medium"
      margin={false}
      className="step-button"
      extraButtonProps={{ 'data-step': step }}
      disabled={isBusy}
      onClick={press}
    >
      {children}
    </Button>
  );
}
