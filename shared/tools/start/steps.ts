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
import { withProgress } from './with-progress.ts';

/** Milliseconds that a program has to end by itself. */
export const grace = 3000;

const cmsLimit = 120_000;
// Another bundle renders every page anew; 100,000 take a minute.
const sitesLimit = 600_000;

/** What the steps find out. */
export interface Found {
  accounts: FirstAccount[];
}

/** From an installation that is in order to one that readers see: one step after another, each told at the terminal. */
export function startingSteps(installation: Installation, running: Running, stopping: AbortSignal): Listr<Found> {
  const { environment } = installation;
  const { cms, publisher, server } = processesOf(installation);
  const isFirst = needsStartingContent(environment);
  const run = (program: Program): ListrTask<Found>['task'] => {
    return (_, task) =>
      withProgress(task, (onLine) => runOnce(program, { dataDir: environment.dataDir, grace, stopping, onLine }));
  };
  const wait = (what: string, whyNot: typeof whyTheCmsIsNotReady, limit: number) =>
    waitUntil(what, () => whyNot(installation), { limit, stopping, check: running.refuseHopeless });

  const steps: ListrTask<Found>[] = [
    buildStep(installation, stopping),
    { title: 'Bring the database up to date', task: run(migration(installation)) },
    {
      title: 'Start the CMS',
      task(_, task) {
        running.keep(cms);
        return withProgress(task, () => wait('the CMS', whyTheCmsIsNotReady, cmsLimit));
      },
    },
    {
      title: 'Start the publisher and the server of the sites',
      task() {
        running.keep(publisher);
        running.keep(server);
      },
    },
    {
      title: 'Load the starting content',
      enabled: isFirst,
      task: run(contentLoader(installation)),
    },
    {
      title: 'Show what is published',
      async task(_, task) {
        if (isFirst) noteStartingContent(environment);
        await withProgress(task, () => wait('the sites', whyNotAllIsShown, sitesLimit));
      },
    },
    {
      title: 'Make the first accounts',
      async task(found) {
        found.accounts = await makeFirstAccounts(installation);
      },
    },
  ];
  return new Listr<Found>(steps, {
    ctx: { accounts: [] },
    fallbackRenderer: 'simple',
    rendererOptions: { timer: PRESET_TIMER, showErrorMessage: false, collapseSubtasks: false },
    fallbackRendererOptions: { timer: PRESET_TIMER },
    registerSignalListeners: false, // a signal stops all processes in order: start.ts
  });
}
