/** Signatures are good for five minutes, before and after their time: longer than this no message can be repeated. */
const keptMs = 10 * 60_000;

/** Remembers the messages that were heard, so that one sent again is heard once. */
export class SeenIds {
  /** The time of each, the oldest first. */
  readonly #times = new Map<string, number>();

  /** Notes a message; answers whether it is the first time. */
  isNew(id: string, now = Date.now()): boolean {
    for (const [old, time] of this.#times) {
      if (time > now - keptMs) break;
      this.#times.delete(old);
    }
    if (this.#times.has(id)) return false;
    this.#times.set(id, now);
    return true;
  }
}
