const every = 5000;

/** What a step needs to show something below its title. */
export interface Showing {
  output: string;
}

/**
 * Does a long piece of work under a step: shows its latest line on a terminal; elsewhere, where every line stays, only
 * that it goes on.
 */
export async function withProgress(step: Showing, work: (onLine: (line: string) => void) => Promise<void>) {
  const began = Date.now();
  const isTerminal = process.stdout.isTTY;
  const onLine = (line: string) => {
    if (isTerminal) step.output = line;
  };
  const timer = setInterval(() => {
    if (!isTerminal) step.output = `${Math.round((Date.now() - began) / 1000)} s so far`;
  }, every);
  try {
    await work(onLine);
  } finally {
    clearInterval(timer);
  }
}
