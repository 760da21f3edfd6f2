import type { ImportAnswer, Incoming } from '@gjakova/shared/schemas/import';
import type { Reply } from './reply.ts';
import type { Report, Result } from './report.ts';

/** How one document is sent: `sendDocument`, bound to its target. */
export type Send = (document: Incoming) => Promise<Reply>;

/** Is told how far the load is. */
export type OnProgress = (loaded: number, total: number) => void;

/**
 * Loads documents one after the other, and once more those that referred to what was not loaded yet.
 *
 * A document that fails is listed and the rest goes on; what would happen to every other one as well ends the load.
 */
export async function load(documents: Incoming[], send: Send, onProgress: OnProgress): Promise<Report> {
  const results = new Map<string, Result>();
  const incomplete: { document: Incoming; first: Result }[] = [];
  const report = (stopped?: string): Report => ({ results: [...results.values()], stopped, total: documents.length });

  for (const document of documents) {
    const reply = await send(document);
    if (reply.kind === 'stopped') return report(reply.reason);
    const result = resultOf(document.key, reply);
    results.set(document.key, result);
    if (result.lacks) incomplete.push({ document, first: result });
    onProgress(results.size, documents.length);
  }

  for (const { document, first } of incomplete) {
    const reply = await send(document);
    if (reply.kind === 'stopped') return report(reply.reason);
    results.set(document.key, completed(first, resultOf(document.key, reply)));
  }
  return report();
}

function resultOf(key: string, reply: Exclude<Reply, { kind: 'stopped' }>): Result {
  if (reply.kind === 'refused') return { key, outcome: 'failed', reason: reply.reason };
  const { outcome } = reply.answer;
  return isIncomplete(reply.answer) ? { key, outcome, lacks: reply.answer.missing } : { key, outcome };
}

/** What people have edited is theirs, also when it refers to nothing. */
const isIncomplete = ({ outcome, missing }: ImportAnswer): boolean => outcome !== 'edited' && missing.length > 0;

/** A document that was made in the first pass and completed in the second is still one that was made. */
function completed(first: Result, second: Result): Result {
  const isCompleted = (second.outcome === 'updated' || second.outcome === 'unchanged') && !second.lacks;
  return isCompleted && first.outcome === 'created' ? { key: first.key, outcome: 'created' } : second;
}
