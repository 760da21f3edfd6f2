import type { Kind } from '@gjakova/shared/kinds';
import { locales, type Localized } from '@gjakova/shared/locales';
import type { FakeCms } from './fake-cms.ts';
import { aDirectorate, aProcedure, type TownDocument } from './town.ts';

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
class ChangingTown {
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

  inOneLanguage = (of: Localized | undefined, value: string): Localized => ({ ...of, [this.pick(locales)]: value });

  ofKind = (kind: Kind) =>
    [...this.documents.values()].filter((document) => document.kind === kind && !this.withdrawn.has(document.publicId));

  publish(document: TownDocument): void {
    this.documents.set(document.publicId, document);
    this.withdrawn.delete(document.publicId);
    this.#cms.publish(document);
  }

  /** An edit of any document of a kind. */
  change = (kind: Kind, edit: (document: TownDocument) => Partial<TownDocument>) => () => {
    const document = this.pick(this.ofKind(kind));
    this.publish({ ...document, ...edit(document) });
  };

  withdraw(document: TownDocument): void {
    this.withdrawn.add(document.publicId);
    this.#cms.withdraw(document);
  }
}

/** Every sort of edit that a town can see, by name. Each publishes what it changes. */
export function editsOn(documents: TownDocument[], cms: FakeCms, random: () => number): Record<string, () => void> {
  const town = new ChangingTown(documents, cms, random);
  return { ...editsOfTexts(town), ...editsOfReferences(town), ...comingsAndGoings(town) };
}

const editsOfTexts = (town: ChangingTown) => ({
  summary: town.change('procedure', ({ summary }) => ({ summary: town.inOneLanguage(summary, town.word()) })),
  title: town.change('procedure', ({ title }) => ({ title: town.inOneLanguage(title, `Ç ${town.word()}`) })),
  slug: town.change('procedure', ({ slug }) => ({ slug: town.inOneLanguage(slug, town.word()) })),
  translationWithdrawn: town.change('procedure', ({ title }) => ({ title: { ...title, sr: null } })),
  translationAdded: town.change('procedure', ({ title }) => ({ title: { ...title, sr: `Prevod ${town.word()}` } })),
  directorateRenamed: town.change('department', ({ title }) => ({ title: town.inOneLanguage(title, town.word()) })),
  directorateMoved: town.change('department', ({ slug }) => ({ slug: town.inOneLanguage(slug, town.word()) })),
});

const editsOfReferences = (town: ChangingTown) => ({
  otherDirectorate: town.change('procedure', () => ({ department: town.pick(town.ofKind('department')).publicId })),
  batch() {
    for (const document of town.ofKind('procedure').slice(0, 5))
      town.publish({ ...document, summary: { sq: town.word() } });
  },
});

const comingsAndGoings = (town: ChangingTown) => ({
  newProcedure: () => town.publish(aProcedure(town.word(), town.pick(town.ofKind('department')).publicId)),
  newSector: () => town.publish(aDirectorate(town.word(), { parent: town.pick(town.ofKind('department')).publicId })),
  procedureWithdrawn: () => town.withdraw(town.pick(town.ofKind('procedure'))),
  directorateWithdrawn: () => town.withdraw(town.pick(town.ofKind('department').slice(1))),
  allReturn() {
    const gone = [...town.withdrawn].flatMap((publicId) => town.documents.get(publicId) ?? []);
    gone.forEach((document) => town.publish(document));
  },
});
