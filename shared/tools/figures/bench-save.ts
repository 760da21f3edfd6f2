import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { pathOf } from '../../src/addresses.ts';
import { signInAs } from '../system/office.ts';
import { forget, startOn, type System } from '../system/system.ts';
import { Reader } from './ask-page.ts';
import { sayProgress } from './command.ts';
import { spread } from './quantiles.ts';
import { undoOnce } from './undo.ts';

const patience = 60_000;
const warmUp = 3;
const savedAtOnce = 10;

const directorateSchema = z.object({ id: z.string(), slug: z.string() });
const directoratesSchema = z.object({ docs: z.array(directorateSchema).min(1) });
const versionsSchema = z.object({
  docs: z.array(z.object({ version: z.object({ summary: z.string().nullish(), _status: z.string() }) })),
});
type Directorate = z.infer<typeof directorateSchema>;

/** The CMS as an editor's panel speaks to it. */
interface Office {
  directorates: Directorate[];
  /** Publishes a directorate with another summary; the status of the answer. */
  publish: (id: string, summary: string) => Promise<number>;
  publishedSummaries: (id: string) => Promise<string[]>;
}

/** Publishes on the starting content, and measures from the CMS's answer until readers get the new page. */
export async function benchSave(publications: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gjakova-save-'));
  sayProgress('npm start on an empty folder …');
  const system = await startOn(folder);
  const stop = undoOnce(async () => {
    await system.stop();
    forget(folder);
  });
  try {
    const office = await openOffice(system);
    const taken: number[] = [];
    let failed = 0;
    for (let at = 0; at < publications + warmUp; at++) {
      const live = await publishAndSee(system, office, at);
      if (live === null) failed++;
      else if (at >= warmUp) taken.push(live);
      sayProgress(
        `publication ${at + 1} of ${publications + warmUp}: ${live === null ? 'failed' : `${Math.round(live)} ms`}`,
      );
    }
    const sameDocument = await saveTogether(office);
    return { database: 'sqlite', documents: 0, editors: 1, ...spread(taken), failed, press: null, sameDocument };
  } finally {
    await stop();
  }
}

/** Milliseconds from the CMS's answer to the new bytes; null if the CMS refused, or they never came. */
async function publishAndSee({ ports }: System, office: Office, at: number): Promise<number | null> {
  const { id, slug } = office.directorates[at % office.directorates.length];
  const summary = `Përmbledhja e matur numër ${at}.`;
  if ((await office.publish(id, summary)) !== 200) return null;
  const begun = performance.now();
  const reader = new Reader();
  try {
    while (performance.now() - begun < patience) {
      const { body } = await reader.ask(ports.official, pathOf('department', 'sq', slug));
      if (body.includes(summary)) return performance.now() - begun;
      await wait(1);
    }
    return null;
  } finally {
    reader.close();
  }
}

/** Saves one document many times at once: nothing that was acknowledged may be lost. */
async function saveTogether({ directorates, publish, publishedSummaries }: Office) {
  const [{ id }] = directorates;
  const summaries = Array.from({ length: savedAtOnce }, (_, at) => `E ruajtur njëherësh ${at}.`);
  const answers = await Promise.all(
    summaries.map(async (summary) => ({ summary, status: await publish(id, summary) })),
  );
  const acknowledged = answers.filter(({ status }) => status === 200);
  const kept = await publishedSummaries(id);
  const lost = acknowledged.filter(({ summary }) => !kept.includes(summary)).length;
  return { sent: savedAtOnce, acknowledged: acknowledged.length, refused: savedAtOnce - acknowledged.length, lost };
}

async function openOffice(system: System): Promise<Office> {
  const { ask } = await signInAs('administrator', system);
  const all = await ask('departments?where[parent][exists]=false&limit=20&locale=sq&depth=0');
  return {
    directorates: directoratesSchema.parse(await all.json()).docs,
    publish: async (id, summary) =>
      (await ask(`departments/${id}?locale=sq&depth=0`, 'PATCH', { summary, _status: 'published' })).status,
    async publishedSummaries(id) {
      const query = `departments/versions?where[parent][equals]=${id}&limit=0&locale=sq&depth=0`;
      const { docs } = versionsSchema.parse(await (await ask(query)).json());
      return docs.flatMap(({ version }) => (version._status === 'published' ? (version.summary ?? '') : []));
    },
  };
}
