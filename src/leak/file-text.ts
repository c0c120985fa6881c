/** A text in a file that is made. */
export interface FileText {
  /** The file, and for one inside another both: `crisisplan.pdf, bijlage rooster.xlsx`. */
  readonly file: string;
  readonly text: string;
}
