import { readEnvironment } from '../environment.ts';
import type { Document } from '../content/document.ts';
import { inOneForm } from '../content/instants.ts';
import { evaluate } from '../content/reads.ts';
import type { RenderContext } from '../content/render-context.ts';
import { readSnapshot } from '../content/snapshot.ts';

// Named by astro.config.mjs for a static build alone: in a bundle there is none, and none of what follows is kept.
const source = import.meta.env.SNAPSHOT;
const snapshot = source ? await readSnapshot(source, readEnvironment().publisherKey) : null;

/** What answers the reads of a static build, in which no publisher listens; null in a bundle. */
export const snapshotContext: RenderContext | null = snapshot && {
  read: (key) => evaluate(key, { store: snapshot.store, now: inOneForm(snapshot.header.now) }),
  origins: readEnvironment().origins,
};

/** The documents of a static build. */
export const snapshotDocuments = (): Iterable<Document> => snapshot?.store.all() ?? [];
