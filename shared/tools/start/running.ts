import { supervise, type Supervised, type Surroundings } from './supervise.ts';
import type { Program } from './process-group.ts';

const deathsUntilHopeless = 3;

/** The processes of an installation, as long as it runs. */
export interface Running {
  keep(program: Program): void;
  /** Throws, with its last words, once one of them has died so often that starting cannot succeed. */
  refuseHopeless(): void;
  /** Ends all of them, the last one first. */
  stopAll(): Promise<void>;
}

/** Begins with no process. */
export function runningIn(surroundings: Surroundings): Running {
  const all: Supervised[] = [];
  return {
    keep: (program) => void all.push(supervise(program, surroundings)),
    refuseHopeless() {
      const hopeless = all.find((each) => each.deaths() >= deathsUntilHopeless);
      if (hopeless)
        throw new Error(`${hopeless.name} cannot be started: it died ${hopeless.deaths()} times, see above.`);
    },
    async stopAll() {
      for (const each of all.splice(0).reverse()) await each.stop();
    },
  };
}
