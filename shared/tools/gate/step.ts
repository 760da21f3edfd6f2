/** One step of a gate. */
export interface Step {
  name: string;
  /** Gives whether all was well, and what there is to tell if it was not. */
  run(): Promise<{ isGood: boolean; said: string }>;
}

/** Runs a step, tells its name and time, and what it said if it failed; gives whether all was well. */
export async function runStep({ name, run }: Step): Promise<boolean> {
  const began = performance.now();
  const { isGood, said } = await run().catch((error: unknown) => ({ isGood: false, said: String(error) }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(isGood ? `✓ ${name} (${seconds} s)` : `${said.trim()}\n✗ ${name} (${seconds} s)`);
  return isGood;
}

/** Runs steps that have nothing to do with each other, two at a time; gives the names of those that failed. */
export async function runStepsSideBySide(steps: Step[]): Promise<string[]> {
  const waiting = [...steps];
  const failed: string[] = [];
  const takeTurns = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) if (!(await runStep(step))) failed.push(step.name);
  };
  await Promise.all([takeTurns(), takeTurns()]);
  return failed;
}
