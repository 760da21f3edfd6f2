import type { FlattenedField } from 'payload';
import type { Content } from './content-in';

/** What the loader notes of a document that it has loaded: `incoming` is a digest of what was sent. */
export interface Note {
  key: string;
  incoming: string;
  isIncomplete: boolean;
}

/** What was loaded before, with all its languages. */
export interface Known {
  id: string;
  /** `loaded` is a digest of what the loader left. */
  source?: { [K in keyof Note]?: Note[K] | null } & { loaded?: string | null };
}

/** Where a document is loaded to: a collection, or a global. */
export interface Place {
  fields: FlattenedField[];
  /** The paths of references that have to be there: `fees.tariff`. */
  required: string[];
  /** What is there already, loaded under this key or by people. */
  find: (key: string) => Promise<Known | undefined>;
  /** Whether it is what the loader left, without a change by anybody. */
  isAsLoaded: (known: Known) => Promise<boolean>;
  /** Stores and publishes the content, and returns its id. */
  load: (content: Content, note: Note, known?: Known) => Promise<string>;
}
