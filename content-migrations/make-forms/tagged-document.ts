import PDFDocument from 'pdfkit';

/** What a field is to people who hear the page, and where it stands in the structure. */
interface Described {
  tooltip: string;
  parent: PDFKit.PDFStructureElement;
  /** The looks of a box that is ticked and of one that is not; a text has none until it is written. */
  looks?: { Yes: PDFKit.PDFKitReference; Off: PDFKit.PDFKitReference };
}

/** Text in a field has this size; it is in Helvetica, the first font of the document, which every reader has. */
const appearance = '/F1 10 Tf 0 g';

/** A PDF whose fields are in the structure and have tooltips: pdfkit gives this to links only. */
export class TaggedDocument extends PDFDocument {
  #described?: Described;

  /** Makes the fields that `make` makes, each with what is said of it here. */
  described(described: Described, make: () => void): void {
    this.#described = described;
    make();
    this.#described = undefined;
    described.parent.end();
  }

  override annotate(x: number, y: number, w: number, h: number, options: object): this {
    if (!this.#described) return super.annotate(x, y, w, h, options);
    const { tooltip, parent, looks } = this.#described;
    const state = looks ? { AP: { N: looks }, AS: 'Off', V: 'Off' } : { DA: new String(appearance) };
    const whole = { ...options, ...state, TU: new String(tooltip), structParent: parent };
    return super.annotate(x, y, w, h, whole as PDFKit.Mixins.AnnotationOption); // pdfkit writes any key
  }
}
