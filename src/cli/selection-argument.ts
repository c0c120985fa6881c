import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarFolder } from '../model/calendar-files.ts';
import { type Edition, editions, hasCalendars } from '../model/edition.ts';
import type { Selection } from '../model/selection.ts';
import { suggest } from '../text/suggest.ts';
import { visible } from './visible.ts';

/**
 * Which files `--only`, `--format` and `--edition` ask for, or in Dutch why there are none.
 *
 * @param templatesFolder has a folder for each document and series
 */
export async function selectionOf(
  { only, format, edition }: { readonly only?: string; readonly format?: string; readonly edition?: string },
  templatesFolder: string,
): Promise<Selection | string> {
  if (format !== undefined && format !== 'pdf' && format !== 'docx')
    return `De vorm "${visible(format)}" bestaat niet. Kies bij --format pdf of docx (Word).`;
  const documents = readdirSync(templatesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsDocuments(join(templatesFolder, entry.name)))
    .map(({ name }) => name);
  const choices = [...documents.sort(), calendarFolder];
  if (only !== undefined && !choices.includes(only)) {
    const near = suggest(only, choices);
    const meant = near === undefined ? '' : ` Bedoelde u "${near}"?`;
    return `"${visible(only)}" is geen document van Paraat.${meant} Kies bij --only uit: ${choices.join(', ')}.`;
  }
  if (only === calendarFolder && format !== undefined)
    return `Bij --only ${calendarFolder} hoort geen --format: agenda's zijn geen PDF of Word.`;
  if (edition !== undefined && !isEdition(edition)) {
    const near = suggest(edition, [...editions]);
    const meant = near === undefined ? '' : ` Bedoelde u "${near}"?`;
    return `De uitgave "${visible(edition)}" bestaat niet.${meant} Kies bij --edition uit: ${editions.join(', ')}.`;
  }
  if (only === calendarFolder && edition !== undefined && !hasCalendars(edition))
    return `De uitgave ${edition} heeft geen agenda's.`;
  if (only !== undefined && (format !== undefined || edition !== undefined)) {
    const { loadTemplates } = await import('../load/load-templates.ts');
    const documents = loadTemplates(templatesFolder).documents.filter(({ group }) => group === only);
    const present = documents.flatMap(({ editions: some }) => some ?? editions);
    if (documents.length > 0 && edition !== undefined && !present.includes(edition))
      return `Het document "${only}" bestaat niet in de uitgave ${edition}, wel in: ${[...new Set(present)].join(', ')}.`;
    const formats = documents[0]?.formats ?? [];
    if (format !== undefined && !formats.includes(format))
      return `Het document "${only}" wordt niet als ${format} gemaakt, wel als ${formats.join(', ')}.`;
  }
  return { only, format, ...(edition !== undefined && edition !== 'intern' && { edition }) };
}

const isEdition = (word: string): word is Edition => editions.some((edition) => edition === word);

/** Whether a folder of templates is a document, or holds the kinds of a series in a folder each. */
const holdsDocuments = (folder: string): boolean =>
  [folder, ...readdirSync(folder).map((name) => join(folder, name))].some((place) => {
    const head = join(place, 'document.yaml');
    return existsSync(head) && !/^alleen_dossier: true$/m.test(readFileSync(head, 'utf8'));
  });
