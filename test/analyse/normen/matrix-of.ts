import type { Institution } from '../../../blocks/institution.ts';
import { type NormRow, normMatrix } from '../../../src/analyse/normen/norm-matrix.ts';
import type { QuotedDocument, QuotedSection } from '../../../src/model/quoted.ts';
import type { Releases } from '../../../src/model/release.ts';
import { type DeepMutable, exampleInstitution } from '../../fixtures/example.ts';

/** A section of a plan that says which norms it meets. */
export const section = (
  id: string,
  norms: readonly string[] = [],
  more: Partial<QuotedSection> = {},
): QuotedSection => ({
  id,
  chapter: id,
  number: '4',
  title: `Over ${id}`,
  page: 12,
  hasGap: false,
  norms,
  ...more,
});

export const none: Releases = { last: undefined, present: undefined, base: undefined };

/** The norm matrix of the example with a plan of these sections. */
export function matrix(
  sections: readonly QuotedSection[],
  change: (draft: DeepMutable<Institution>) => void = () => {},
  releases: Releases = none,
) {
  const draft = exampleInstitution();
  change(draft);
  const plan: QuotedDocument = { id: 'crisisplan', title: 'Crisisplan', sections };
  return normMatrix(draft as Institution, [plan], '2026-11-02', releases);
}

export const rows = (of: ReturnType<typeof matrix>): NormRow[] => of.kaders.flatMap(({ normen }) => normen);
export const row = (of: ReturnType<typeof matrix>, id: string): NormRow => rows(of).find((one) => one.id === id)!;
/** Without any evidence. */
export const bare = (draft: DeepMutable<Institution>) => {
  draft.bewijzen.bewijzen = [];
};
