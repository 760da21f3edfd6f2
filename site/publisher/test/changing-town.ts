import { isKind, type FeedKind } from '@gjakova/shared/kinds';
import { locales, type Localized } from '@gjakova/shared/locales';
import type { FakeCms } from './fake-cms.ts';
import type { TownDocument } from './town.ts';

/** A stream of numbers below 1 that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A town that changes: its documents, and the CMS that tells of them. */
export class ChangingTown {
  readonly documents: Map<string, TownDocument>;
  readonly withdrawn = new Set<string>();
  readonly #cms: FakeCms;
  readonly #random: () => number;

  constructor(documents: TownDocument[], cms: FakeCms, random: () => number) {
    this.documents = new Map(documents.map((document) => [document.publicId, document]));
    this.#cms = cms;
    this.#random = random;
  }

  pick = <T>(from: readonly T[]): T => from[Math.floor(this.#random() * from.length)];

  word = () => `fjala${Math.floor(this.#random() * 1e6)}`;

  /** A day of some year since 2024. */
  day = () => `${this.pick([2024, 2025, 2026])}-${this.pick(['01', '05', '11'])}-${this.pick(['02', '17'])}`;

  inOneLanguage = (of: Localized | undefined, value: string): Localized => ({ ...of, [this.pick(locales)]: value });

  ofKind = (kind: FeedKind) =>
    [...this.documents.values()].filter((document) => document.kind === kind && !this.withdrawn.has(document.publicId));

  idOf = (kind: FeedKind) => this.pick(this.ofKind(kind)).publicId;

  /** Each publication has its own instant, as in a CMS. */
  publish(document: TownDocument): void {
    const published = {
      ...document,
      publishedAt: new Date(Date.UTC(2026, 0, 1) + this.#cms.sequence * 60_000).toISOString(),
    };
    this.documents.set(document.publicId, published);
    this.withdrawn.delete(document.publicId);
    this.#cms.publish(published);
  }

  /** An edit of any document of a kind. */
  change = (kind: FeedKind, edit: (document: TownDocument) => Partial<TownDocument>) => () => {
    const document = this.pick(this.ofKind(kind));
    this.publish({ ...document, ...edit(document) });
  };

  /** An edit of what its form has besides. */
  changeOwn = (kind: FeedKind, edit: (own: Record<string, unknown>) => Record<string, unknown>) =>
    this.change(kind, ({ own = {} }) => ({ own: { ...own, ...edit(own) } }));

  withdraw(document: TownDocument): void {
    if (!isKind(document.kind)) throw new Error(`"${document.kind}" is always there.`);
    this.withdrawn.add(document.publicId);
    this.#cms.withdraw(document);
  }
}
