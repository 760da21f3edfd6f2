/** Writes a line to the log. */
export const say = (text: string): void => console.log(text);

/** Says a trouble when it comes, and when it is over; the same one is not said again in between. */
export class Trouble {
  #present = '';

  get text(): string {
    return this.#present;
  }

  comes(text: string): void {
    if (text !== this.#present) console.error(text);
    this.#present = text;
  }

  isOver(what: string): void {
    if (this.#present) say(what);
    this.#present = '';
  }
}
