import { join } from 'node:path';
import type { ListrTask } from 'listr2';
import { build, buildsOf, isBuilt, type Build } from './builds.ts';
import { refuseFullDisk } from './disk-room.ts';
import type { Installation } from './installation.ts';
import { waitForLock } from './lock.ts';
import { runOnce } from './run-once.ts';
import { withProgress } from './with-progress.ts';

const grace = 3000;

/** Builds what is not built; does nothing where the sources are those of the last build. */
export function buildStep<Context>(
  installation: Installation,
  stopping: AbortSignal,
  builds: Build[] = buildsOf(installation),
): ListrTask<Context> {
  const { root, environment } = installation;
  const due = builds.filter((each) => !isBuilt(each, root));
  const step = (each: Build): ListrTask<Context> => ({
    title: each.title,
    // Another start of this checkout may just have built it.
    skip: () => isBuilt(each, root),
    task: (_, task) =>
      withProgress(task, (onLine) =>
        build(each, root, (program) => runOnce(program, { dataDir: environment.dataDir, grace, stopping, onLine })),
      ),
  });
  return {
    title: 'Build what is not built',
    enabled: due.length > 0,
    async task(_, task) {
      refuseFullDisk(root);
      const release = await waitForLock(join(root, 'node_modules', '.cache', 'gjakova', 'build.lock'), stopping);
      return task.newListr<Context>([...due.map(step), { task: release }]);
    },
  };
}
