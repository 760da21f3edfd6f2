/** Why a step was not taken, where the reader has pressed the button. */
export function StepProblem({ children }: { children: string }) {
  return (
    <p className="step-problem" role="alert">
      {children}
    </p>
  );
}
