/**
 * An object of a PDF file that was read. A number, name, string, boolean or null is its text as written (one character
 * a byte), so that writing it again changes nothing.
 */
export type PdfValue = string | PdfReference | readonly PdfValue[] | PdfDictionary | PdfStream;

export interface PdfReference {
  readonly reference: number;
}

/** Values by key; keys without their slash. */
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export interface PdfStream {
  readonly dictionary: PdfDictionary;
  /** As stored: the filters of the dictionary still apply. */
  readonly bytes: Uint8Array;
}

/** A page of another PDF, to be drawn as a picture. Width and height in points, as seen (turned, cut to its crop box). */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Crop box: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** Degrees clockwise. */
  readonly turn: 0 | 90 | 180 | 270;
  /** Operators, without marked content: that refers to the tags of the other file. */
  readonly content: Uint8Array;
  readonly resources: PdfDictionary;
  /** Transparency group of the page. */
  readonly group: PdfValue | undefined;
  /** An object of the file by number; `null` as text when there is none. One number gives one value. */
  readonly lookup: (reference: number) => PdfValue;
}
