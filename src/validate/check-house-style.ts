import type { Institution } from '../../blocks/institution.ts';
import { contrast, LEAST_CONTRAST, readableShade } from '../image/contrast.ts';
import { pictureLimits, readImage } from '../image/read-image.ts';
import type { Unusable } from '../image/unusable.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { whyNotFont } from '../text/read-font.ts';
import { didYouMean } from '../text/suggest.ts';
import { readWordTemplate } from '../word-template/read-word-template.ts';
import { isClosed } from './is-closed.ts';

/** The accent colour can be read on white, the logo is a picture that is there, the fonts are fonts, and the template is one. */
export function checkHouseStyle({ instelling }: Institution, workspace: Workspace): Diagnostic[] {
  const { accentkleur, logo, word, lettertype = {} } = instelling.huisstijl ?? {};
  const problem = (field: string | readonly string[], code: string, message: string, hint: string): Diagnostic => ({
    severity: 'error',
    code,
    message,
    hint,
    at: workspace.answers.get('instelling.yaml')?.locate(['huisstijl', ...[field].flat()]) ?? {
      file: 'instelling.yaml',
      line: 1,
      column: 1,
    },
  });
  const problems: Diagnostic[] = [];
  if (accentkleur && contrast(accentkleur, '#ffffff') < LEAST_CONTRAST) {
    const ratio = contrast(accentkleur, '#ffffff').toFixed(1).replace('.', ',');
    problems.push(
      problem(
        'accentkleur',
        'te-weinig-contrast',
        `Tekst in de kleur ${accentkleur} is op wit slecht te lezen (contrast ${ratio}; nodig is 4,5).`,
        `Kies een donkerder kleur, bijvoorbeeld '${readableShade(accentkleur)}' (met de aanhalingstekens).`,
      ),
    );
  }
  for (const [field, path] of Object.entries<string>(lettertype)) {
    if (isClosed(path, workspace)) continue;
    const bytes = workspace.assets.get(path);
    const reason = bytes ? whyNotFont(bytes) : 'staat niet in de map';
    if (reason === null) continue;
    const code = bytes ? 'lettertype-onbruikbaar' : 'lettertype-ontbreekt';
    const hint = bytes ? 'Vraag de afdeling communicatie om het lettertype als TTF- of OTF-bestand.' : undefined;
    const meant = hint ?? didYouMean(path, workspace.assets.keys()) ?? 'Zet het bestand in de map van de instelling.';
    problems.push(problem(['lettertype', field], code, `Het lettertype "${path}" ${reason}.`, meant));
  }
  if (word !== undefined && !isClosed(word, workspace)) {
    const bytes = workspace.assets.get(word);
    const read = bytes ? readWordTemplate(bytes) : absent(word, workspace);
    const code = bytes ? 'sjabloon-onbruikbaar' : 'sjabloon-ontbreekt';
    if ('reason' in read)
      problems.push(problem('word', code, `Het Word-sjabloon "${word}" ${read.reason}.`, read.hint ?? saveAgain));
  }
  if (logo === undefined || isClosed(logo, workspace)) return problems;
  const bytes = workspace.assets.get(logo);
  if (!bytes)
    return [
      ...problems,
      problem(
        'logo',
        'logo-ontbreekt',
        `Het logo "${logo}" staat niet in de map.`,
        didYouMean(logo, workspace.assets.keys()) ?? 'Zet het bestand in de map van de instelling.',
      ),
    ];
  const image = readImage(bytes, pictureLimits.logo);
  if ('reason' in image)
    problems.push(
      problem(
        'logo',
        'logo-onbruikbaar',
        `Het logo "${logo}" ${image.reason}.`,
        image.hint ?? 'Sla het logo op als gewone PNG of JPEG.',
      ),
    );
  return problems;
}

const saveAgain = 'Vraag de afdeling communicatie om een gewoon Word-sjabloon.';

const absent = (path: string, { assets }: Workspace): Unusable => ({
  reason: 'staat niet in de map',
  hint: didYouMean(path, assets.keys()) ?? 'Zet het bestand in de map van de instelling.',
});
