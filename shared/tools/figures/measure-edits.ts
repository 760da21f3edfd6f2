import { setTimeout as wait } from 'node:timers/promises';
import { Reader } from './ask-page.ts';
import { sayProgress } from './command.ts';
import type { Edit } from './edits.ts';
import { quantile, spread } from './quantiles.ts';
import { writtenByTemplate } from './shown-pages.ts';
import { usageOf, type PublisherHealth, type SitesOnCorpus } from './sites-on-corpus.ts';

/** How long an edit may take before the command gives up. */
const patience = 120_000;

interface Measured {
  live: number;
  cpu: number;
  rendered: number;
  written: number;
}

/** Makes edits of a sort one by one, and measures each from the webhook to its new bytes in a reader's hands. */
export async function measureEdits(sites: SitesOnCorpus, name: string, times: number, edit: (time: number) => Edit) {
  const reader = new Reader();
  const measured: Measured[] = [];
  for (let time = 0; time < times; time++) {
    measured.push(await measure(sites, reader, edit(time)));
    const { live, rendered } = measured[time];
    sayProgress(`${name} ${time + 1} of ${times}: ${Math.round(live)} ms, ${rendered} pages`);
  }
  reader.close();
  const { p50, p95, max } = spread(measured.map(({ live }) => live));
  const cpu = quantile(
    measured.map((one) => one.cpu),
    0.5,
  );
  const most = (of: 'rendered' | 'written') => Math.max(...measured.map((one) => one[of]));
  return { n: times, p50, p95, max, cpu, rendered: most('rendered'), written: most('written') };
}

async function measure(sites: SitesOnCorpus, reader: Reader, edit: Edit): Promise<Measured> {
  const { release } = await prepared(sites);
  const cpu = usageOf(sites.publisher()).cpu;
  edit.make();
  const begun = performance.now();
  await sites.cms.webhook(sites.ports.publisher);
  await seen(reader, sites, edit, begun);
  const live = performance.now() - begun;
  const { rendered, written } = await sites.settled();
  const { tombstone = 0 } = writtenByTemplate(sites.folder, release); // the pages of what is gone are not counted
  return { live, cpu: usageOf(sites.publisher()).cpu - cpu, rendered: rendered - tombstone, written };
}

/** What an edit has published beforehand is live, and nothing else is under way. */
async function prepared(sites: SitesOnCorpus): Promise<PublisherHealth> {
  const { cursor } = await sites.health();
  if (cursor < sites.cms.sequence) await sites.cms.webhook(sites.ports.publisher);
  return sites.settled();
}

async function seen(reader: Reader, { ports }: SitesOnCorpus, edit: Edit, begun: number): Promise<void> {
  for (;;) {
    const { status, body } = await reader.ask(ports[edit.site], edit.path);
    if (status === edit.status && body.includes(edit.shows)) return;
    if (performance.now() - begun > patience) {
      throw new Error(`"${edit.path}" (${edit.site}) does not show "${edit.shows}": it answers ${status}.`);
    }
    await wait(1);
  }
}
