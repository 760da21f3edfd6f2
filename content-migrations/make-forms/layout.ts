/** Measures of a page, in points; `y` grows downwards. */
export const page = { left: 56, width: 483, bottom: 800 };
const gap = 12;

/** Sizes of what stands on a page. */
export const sizes = { line: 18, areaLine: 14, box: 10, row: 36, checkRow: 18 };

/** Where something stands. */
export interface Box {
  x: number;
  y: number;
  width: number;
}

/** Goes down a page, two halves beside each other. */
export class Cursor {
  y: number;
  #half = false;

  constructor(y: number) {
    this.y = y;
  }

  /** The next place of this height: below what is there, or beside a half. */
  take(height: number, isHalf = false): Box {
    const width = (page.width - gap) / 2;
    if (isHalf && this.#half) {
      this.#half = false;
      return { x: page.left + width + gap, y: this.y - height, width };
    }
    this.#half = isHalf;
    const box = { x: page.left, y: this.y, width: isHalf ? width : page.width };
    this.y += height;
    if (this.y > page.bottom) throw new Error(`The blank is longer than its page: ${Math.ceil(this.y)} points.`);
    return box;
  }

  /** Leaves room, and ends a row. */
  skip(height: number): void {
    this.#half = false;
    this.y += height;
  }
}
