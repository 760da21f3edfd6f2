/** Where a document can fail on its way to the public. */
export type Step = 'parse' | 'files' | 'address' | 'render' | 'links';

/** A document's own fault: it is refused alone. Any other error (a full disk) stops the whole release. */
export class Refusal extends Error {
  readonly step: Step;

  constructor(step: Step, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.step = step;
  }
}
