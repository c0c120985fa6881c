import type { Attachment } from './attachment.ts';
import type { Figure } from './document.ts';

/** An institution's own annex: a file that is printed, attached, or both. */
export interface Annex {
  /** Id of the document it belongs to. */
  readonly document: string;
  /** Pictures by the name with which a template asks for them, in reading order; none when the file is only attached. */
  readonly pictures: readonly (readonly [name: string, picture: Pick<Figure, 'content' | 'alt'>])[];
  /** Every picture is wider than high: the annex stands on turned pages. */
  readonly landscape: boolean;
  /** A PDF travels with the document, so that its own text can be read and searched; an image does not. */
  readonly attachment: Attachment | null;
}
