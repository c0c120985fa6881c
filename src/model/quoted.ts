/** A heading of a laid-out document, as another document quotes it. */
export interface QuotedSection {
  /** Id of the heading, and of the chapter that it stands in. */
  readonly id: string;
  readonly chapter: string;
  /** As printed, or empty. */
  readonly number: string;
  readonly title: string;
  /** As printed in the footer of the PDF; null where the document was not laid out. */
  readonly page: number | null;
  /** Whether a question in it is still open: what it is about is not written yet. */
  readonly hasGap: boolean;
  /** Ids of the norms that the section satisfies. */
  readonly norms: readonly string[];
}

/** All that is kept of a document for those that quote it. */
export interface QuotedDocument {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly QuotedSection[];
}
