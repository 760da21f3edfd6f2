import { Listr, PRESET_TIMER, type ListrTask } from 'listr2';
import { makeFirstAccounts, whyTheCmsIsNotReady, type FirstAccount } from './ask-the-cms.ts';
import { whyNotAllIsShown } from './ask-the-sites.ts';
import { buildStep } from './build-step.ts';
import type { Installation } from './installation.ts';
import { contentLoader, migration, processesOf } from './programs.ts';
import type { Program } from './process-group.ts';
import { runOnce } from './run-once.ts';
import type { Running } from './running.ts';
import { needsStartingContent, noteStartingContent } from './starting-content.ts';
import { waitUntil } from './wait-until.ts';
import { withProgress, type Showing } from './with-progress.ts';

/** Milliseconds that a program has to end by itself: three processes, one after another, are gone within ten seconds. */
export const grace = 3000;

const cmsLimit = 120_000;
// Another bundle renders every page anew; 100,000 take a minute.
const sitesLimit = 600_000;

/** What the steps find out. */
export interface Found {
  accounts: FirstAccount[];
}

type Step = ListrTask<Found>;

/** What every step has to do with. */
interface Begun {
  installation: Installation;
  running: Running;
  stopping: AbortSignal;
}

/** From an installation that is in order to one that readers see: one step after another, each told at the terminal. */
export function startingSteps(installation: Installation, running: Running, stopping: AbortSignal): Listr<Found> {
  const begun = { installation, running, stopping };
  const isFirst = needsStartingContent(installation.environment);
  const steps = [
    buildStep<Found>(installation, stopping),
    databaseStep(begun),
    cmsStep(begun),
    sitesStep(begun),
    { ...contentStep(begun), enabled: isFirst },
    shownStep(begun),
    accountsStep(begun),
  ];
  return new Listr<Found>(steps, {
    ctx: { accounts: [] },
    fallbackRenderer: 'simple',
    fallbackRendererCondition: () => !process.stdout.columns, // a terminal without a width cannot be drawn on
    rendererOptions: { timer: PRESET_TIMER, showErrorMessage: false, collapseSubtasks: false },
    fallbackRendererOptions: { timer: PRESET_TIMER },
    registerSignalListeners: false, // a signal stops all processes in order: start.ts
  });
}

function databaseStep(begun: Begun): Step {
  return {
    title: 'Bring the database up to date',
    task: (_, step) => runUnder(step, migration(begun.installation), begun),
  };
}

function contentStep(begun: Begun): Step {
  return {
    title: 'Load the starting content',
    async task(_, step) {
      await runUnder(step, contentLoader(begun.installation), begun);
      noteStartingContent(begun.installation.environment);
    },
  };
}

function runUnder(step: Showing, program: Program, { installation, stopping }: Begun): Promise<void> {
  const { dataDir } = installation.environment;
  return withProgress(step, (onLine) => runOnce(program, { dataDir, grace, stopping, onLine }));
}

function cmsStep({ installation, running, stopping }: Begun): Step {
  const isReady = () => whyTheCmsIsNotReady(installation);
  const patience = { limit: cmsLimit, stopping, check: running.refuseHopeless };
  return {
    title: 'Start the CMS',
    task(_, step) {
      running.keep(processesOf(installation).cms);
      return withProgress(step, () => waitUntil('the CMS', isReady, patience));
    },
  };
}

function sitesStep({ installation, running }: Begun): Step {
  const { publisher, server } = processesOf(installation);
  return {
    title: 'Start the publisher and the server of the sites',
    task() {
      running.keep(publisher);
      running.keep(server);
    },
  };
}

function shownStep({ installation, running, stopping }: Begun): Step {
  const isShown = () => whyNotAllIsShown(installation);
  const patience = { limit: sitesLimit, stopping, check: running.refuseHopeless };
  return {
    title: 'Show what is published',
    task: (_, step) => withProgress(step, () => waitUntil('the sites to show what is published', isShown, patience)),
  };
}

function accountsStep({ installation }: Begun): Step {
  return {
    title: 'See to the first accounts',
    async task(found) {
      found.accounts = await makeFirstAccounts(installation);
    },
  };
}
