/**
 * Lets one transaction in at a time, in the order of asking.
 *
 * Waiting has a limit: a nested call without `req` would otherwise wait for ever for the transaction that waits for it.
 */
export class WriterQueue {
  private last: Promise<undefined> = Promise.resolve(undefined);
  private readonly limitMs: number;

  constructor(limitMs: number) {
    this.limitMs = limitMs;
  }

  /** Resolves, when it is this caller's turn, to the function that ends the turn. */
  async turn(): Promise<() => void> {
    const { promise, resolve: end } = Promise.withResolvers<undefined>();
    const previous = this.last;
    this.last = promise;
    try {
      await this.within(previous);
    } catch (error) {
      // Given up: whoever asked later still waits for the one before.
      void previous.then(() => end(undefined));
      throw error;
    }
    return () => end(undefined);
  }

  private async within(previous: Promise<undefined>) {
    const { promise: limit, reject } = Promise.withResolvers<never>();
    const message = `Waited ${this.limitMs} ms for the one writer. Likely cause: a nested call without "req" inside a transaction.`;
    const timer = setTimeout(() => reject(new Error(message)), this.limitMs);
    try {
      await Promise.race([previous, limit]);
    } finally {
      clearTimeout(timer);
    }
  }
}
