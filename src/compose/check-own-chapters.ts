import type { Institution } from '../../blocks/institution.ts';
import { nietGebruikt } from '../../blocks/niet-gebruikt.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentTemplate } from '../model/templates.ts';
import type { Workspace } from '../model/workspace.ts';

/** Own chapters that ask for a place (`na`) they cannot have: an annex, or after a chapter that their document lacks. */
export function checkOwnChapters(
  institution: Institution,
  documents: readonly DocumentTemplate[],
  workspace: Workspace,
): Diagnostic[] {
  const notUsed = nietGebruikt(institution);
  return Object.entries(institution.hoofdstukken).flatMap(([name, { als, na, document }]): Diagnostic[] => {
    if (na === undefined) return [];
    const chapters = documents.find(({ id }) => id === document)?.chapters ?? [];
    const isThere = chapters.some((chapter) => chapter.name === na) && !notUsed.has(na);
    if (als === 'hoofdstuk' && isThere) return [];
    const file = `hoofdstukken/${name}.md`;
    return [
      {
        severity: 'warning',
        code: 'na-zonder-gevolg',
        message:
          als === 'bijlage'
            ? `Een bijlage komt achteraan; "na: ${na}" doet niets.`
            : `In het ${document} staat geen hoofdstuk ${na}; dit hoofdstuk komt achter het laatste.`,
        hint:
          als === 'bijlage'
            ? 'Haal de regel met na: weg, of schrijf als: hoofdstuk.'
            : 'Haal de regel met na: weg, of noem een bouwsteen die in het document staat.',
        at: workspace.answers.get(file)?.locate(['na']) ?? { file, line: 1, column: 1 },
      },
    ];
  });
}
