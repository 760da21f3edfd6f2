import type { ImportAnswer } from '@gjakova/shared/schemas/import';

/** What became of one document. `edited`: people changed it since it was loaded, so it was left alone. */
export interface Result {
  key: string;
  outcome: ImportAnswer['outcome'] | 'failed';
  /** Why it failed. */
  reason?: string;
  /** Keys of documents that it refers to and that are not in the CMS. */
  lacks?: string[];
}

/** What became of the documents of a source, in its order. */
export interface Report {
  results: Result[];
  /** Why the load ended early; what was not sent is not among the results. */
  stopped?: string;
  /** How many documents the source has. */
  total: number;
}

/** The report as one JSON document. */
export function summarise({ results, stopped, total }: Report) {
  const count = (wanted: Result['outcome']) =>
    results.filter(({ outcome, lacks }) => outcome === wanted && !lacks).length;
  return {
    total,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    edited: results.filter(({ outcome }) => outcome === 'edited').map(({ key }) => key),
    failed: results.filter(hasFailed).map((result) => ({ key: result.key, reason: reasonOf(result) })),
    notSent: total - results.length,
    stopped: stopped ?? null,
  };
}

/** The report for people: a line of counts, then each document that was left alone or failed, with its reason. */
export function describe(report: Report): string {
  const { created, updated, unchanged, edited, failed, notSent, stopped } = summarise(report);
  return [
    `${created} created, ${updated} updated, ${unchanged} unchanged, ` +
      `${edited.length} edited by people (left alone), ${failed.length} failed`,
    ...edited.map((key) => `left alone: ${key}: people have changed it since it was loaded.`),
    ...failed.map(({ key, reason }) => `failed: ${key}: ${reason}`),
    ...(stopped ? [`${notSent} not sent: ${stopped} Load again to go on; what is loaded stays as it is.`] : []),
  ].join('\n');
}

/** Whether all of the source is in the CMS, as the source has it or as people have changed it since. */
export const isWhole = ({ results, stopped }: Report): boolean => !stopped && !results.some(hasFailed);

const hasFailed = ({ outcome, lacks }: Result): boolean => outcome === 'failed' || lacks !== undefined;

function reasonOf({ reason, lacks }: Result): string {
  if (!lacks) return reason ?? 'No reason was given.';
  return `It refers to ${lacks.map((key) => `"${key}"`).join(', ')}, which the CMS does not have.`;
}
