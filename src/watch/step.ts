import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Owner } from '../write/lock.ts';
import type { Placed } from '../write/output-set.ts';
import type { WriteFailure } from '../write/write-failure.ts';
import type { Change } from './changed-answers.ts';

/** What happens after a save, in this order; a next save breaks it off at any point. */
export type Step =
  | { readonly kind: 'changed'; readonly changes: readonly Change[]; readonly workspace: Workspace }
  /** Nothing that a document shows. */
  | { readonly kind: 'same' }
  /** Another command works in the output; it is waited for. */
  | { readonly kind: 'busy'; readonly owner: Owner }
  /** The document that shows most of what changed: as a tree, before it is laid out. */
  | { readonly kind: 'composed'; readonly document: Document; readonly workspace: Workspace }
  /** The same, in place: the other documents there are older than it is. */
  | { readonly kind: 'first'; readonly path: string; readonly kept: Placed['kept'] }
  | { readonly kind: 'problems'; readonly problems: readonly Diagnostic[]; readonly workspace: Workspace }
  | ({ readonly kind: 'all'; readonly files: number; readonly pages: number } & Pick<Placed, 'kept' | 'left'>)
  | { readonly kind: 'not-written'; readonly failure: WriteFailure };

/** Is told each step when it is there. */
export type Tell = (step: Step) => void;
