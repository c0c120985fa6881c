/** The pages of a document as held upright, and their margins. All lengths in points. */
export interface PageFormat {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly marginSide: number;
  /** At the right, where it is another than at the left. */
  readonly marginRight?: number;
  /** From the top edge to the running header, and from the bottom edge to the foot of the running footer. */
  readonly header: number;
  readonly footer: number;
  /** Headings of this level stand as a bar on a box, in which the text below them stands: the page of a card. */
  readonly boxLevel?: 2 | 3;
}

/** A4, in points that are whole twips (1/20 point): Word stores nothing finer. */
export const a4: PageFormat = {
  width: 595.3,
  height: 841.9,
  marginTop: 70,
  marginBottom: 64,
  marginSide: 65.2,
  header: 34,
  footer: 32,
};
