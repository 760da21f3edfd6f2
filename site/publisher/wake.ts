/** Wakes a loop that waits. A call that comes while the loop works is not lost: the next wait is over at once. */
export class Wake {
  #isCalled = false;
  #resume: (() => void) | null = null;

  /** Ends the present wait, or else the next one. */
  call(): void {
    this.#isCalled = true;
    this.#resume?.();
  }

  /**
   * Waits until called.
   *
   * @param atMostMs the longest that it takes; null = until called
   */
  async wait(atMostMs: number | null): Promise<void> {
    if (!this.#isCalled) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      this.#resume = () => resolve(undefined);
      const timer = atMostMs === null ? undefined : setTimeout(() => resolve(undefined), atMostMs);
      await promise;
      clearTimeout(timer);
    }
    this.#isCalled = false;
    this.#resume = null;
  }
}
