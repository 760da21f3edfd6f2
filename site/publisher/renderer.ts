import { pathOf } from '@gjakova/shared/addresses';
import type { Locale } from '@gjakova/shared/locales';
import { sites, type Origins } from '@gjakova/shared/sites';
import { isPage, type Address } from '../content/addresses.ts';
import type { DocumentStore } from '../content/document-store.ts';
import { digestOf, evaluate, type ReadKey } from '../content/reads.ts';
import { renderContext } from '../content/render-context.ts';
import { statusOf, typeOf, type Answer } from './body.ts';
import type { Apps } from './bundles.ts';
import { isDatabaseError } from './database-errors.ts';
import { Refusal } from './refusal.ts';

/** A page and the reads that it made, each with the digest of what it gave. */
export interface RenderedPage {
  answer: Answer;
  reads: Map<ReadKey, string>;
}

const valuesKept = 20_000;

/** Renders pages with the compiled bundles and notes what each one read. */
export class Renderer {
  /** How often `app.render` was called for a page. */
  rendered = 0;
  readonly #apps: Apps;
  readonly #store: DocumentStore;
  readonly #origins: Origins;
  readonly #values = new Map<ReadKey, { value: unknown; digest: string }>();
  /** Astro answers 500 and tells only its log why. Pages are rendered one by one, so this is of the present one. */
  #failure = '';
  #now: string;

  /** @param now the instant that pages are shown at */
  constructor(apps: Apps, store: DocumentStore, origins: Origins, now: string) {
    this.#apps = apps;
    this.#store = store;
    this.#origins = origins;
    this.#now = now;
    for (const site of sites) apps[site].logger.setDestination({ write: ({ message }) => (this.#failure ||= message) });
  }

  /** To be called whenever documents or the instant have changed: values are kept only in between. */
  contentChanged(now = this.#now): void {
    this.#now = now;
    this.#values.clear();
  }

  /** What a read gives at present, and its digest. Values are shared: templates must not change them. */
  read(key: ReadKey): { value: unknown; digest: string } {
    const known = this.#values.get(key);
    if (known) return known;
    const value = evaluate(key, { store: this.#store, now: this.#now });
    const result = { value, digest: digestOf(value) };
    if (this.#values.size >= valuesKept) this.#values.clear();
    this.#values.set(key, result);
    return result;
  }

  /**
   * Renders one page.
   *
   * @throws Refusal if its template fails
   */
  async render(address: Address): Promise<RenderedPage> {
    const reads = new Map<ReadKey, string>();
    let trouble: unknown;
    const read = (key: ReadKey) => {
      try {
        const { value, digest } = this.read(key);
        reads.set(key, digest);
        return value;
      } catch (error) {
        trouble = error;
        throw error;
      }
    };
    const response = await renderContext.run({ read, origins: this.#origins }, () => this.#ask(address));
    if (isDatabaseError(trouble)) throw trouble;
    if (![200, statusOf(address.template)].includes(response.status)) {
      const reason = this.#failure.split('\n')[0] || 'its template gave no reason';
      throw new Refusal('render', `The page "${address.path}" answered ${response.status}: ${reason}`);
    }
    return { answer: await answerFrom(response, address, read), reads };
  }

  #ask(address: Address): Promise<Response> {
    if (isPage(address)) this.rendered++;
    this.#failure = '';
    const path = address.path === '/404.html' ? '/404/' : address.path;
    const request = new Request(this.#origins[address.site] + path);
    return this.#apps[address.site].render(request, { locals: { address } });
  }
}

async function answerFrom(response: Response, address: Address, read: (key: ReadKey) => unknown): Promise<Answer> {
  return {
    status: statusOf(address.template),
    type: typeOf(address.path),
    location: address.template === 'moved' ? presentPath(address, read) : null,
    content: Buffer.from(await response.arrayBuffer()),
  };
}

/** Where a document that moved is: a read of the page like any other, so that the next move changes it. */
function presentPath({ kind, publicId, locale, path }: Address, read: (key: ReadKey) => unknown): string {
  if (!kind || !publicId) throw new Error(`The address "${path}" does not say which document has left it.`);
  // what this read gives (`content/reads.ts`)
  const translations = read(`translations|${kind}|${publicId}`) as { locale: Locale; slug: string }[];
  return pathOf(kind, locale, translations.find((present) => present.locale === locale)?.slug ?? publicId);
}
