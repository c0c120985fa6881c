/** A file that travels inside a PDF. */
export interface Attachment {
  /** File name; unique within one PDF. */
  readonly name: string;
  /** MIME type, e.g. `application/pdf`. */
  readonly mimeType: string;
  /** What the file is to the document (ISO 19005-3, annex E). */
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
  readonly description: string;
  readonly bytes: Uint8Array;
}
