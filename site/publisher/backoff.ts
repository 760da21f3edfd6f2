/** How long to wait before the next try: longer after each failure, and never quite the same for everybody. */
export class Backoff {
  #failures = 0;
  readonly #firstMs: number;
  readonly #longestMs: number;

  constructor(firstMs: number, longestMs: number) {
    this.#firstMs = firstMs;
    this.#longestMs = longestMs;
  }

  /** Notes a failure; answers the milliseconds to wait. */
  next(random = Math.random()): number {
    const full = Math.min(this.#firstMs * 2 ** this.#failures++, this.#longestMs);
    return full * (0.5 + random / 2);
  }

  reset(): void {
    this.#failures = 0;
  }
}
