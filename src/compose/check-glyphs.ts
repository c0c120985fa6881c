import { fileOfAnswer } from '../../blocks/institution.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Workspace } from '../model/workspace.ts';
import { missingGlyphs } from '../text/missing-glyphs.ts';

/** A character that the font lacks would vanish from the PDF without a word: say which, and in which answer it stands. */
export function checkGlyphs(document: Document, workspace: Workspace): Diagnostic[] {
  return missingGlyphs(document).map(({ character, origin }) => {
    const answer = origin?.answers[0]
      ?.split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const place = answer && fileOfAnswer(answer);
    const at = place && workspace.answers.get(place.file)?.locate(place.path);
    return {
      severity: 'error',
      code: 'teken-zonder-letterbeeld',
      message: `Het teken "${character}" (${code}) zit niet in het lettertype en kan niet worden afgedrukt.`,
      hint: 'Vervang het door een gewoon teken of een woord.',
      at: at ?? { file: `templates/${document.id}`, line: 1, column: 1 },
    };
  });
}
