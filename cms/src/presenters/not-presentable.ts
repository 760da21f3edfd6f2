type Problem = 'unknown content' | 'unsafe link' | 'control character';

/** Content that has no safe public form. Told to the editor at publication: hooks/presentable.ts. */
export class NotPresentable extends Error {
  readonly problem: Problem;
  /** The kind of content, or the address. */
  readonly what: string;
  /** The field that it stands in. */
  path = '';

  constructor(problem: Problem, what: string) {
    super(`The rich text has no public form, because of ${problem} "${what}". Remove it in the panel.`);
    this.problem = problem;
    this.what = what;
  }
}
