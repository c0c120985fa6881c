import type { YAMLParseError } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Trouble } from './explain-mistakes.ts';

const explained: Partial<Record<YAMLParseError['code'], { code: string; message: string; hint: string }>> = {
  MULTIPLE_DOCS: {
    code: 'twee-documenten',
    message: 'Hier begint een tweede document in hetzelfde bestand.',
    hint: 'Haal de regel met --- weg, of maak er twee bestanden van.',
  },
  RESOURCE_EXHAUSTION: {
    code: 'te-diep',
    message: 'Hier staan te veel lijsten of groepen in elkaar.',
    hint: 'Kijk of het inspringen klopt.',
  },
  BAD_INDENT: {
    code: 'inspringen',
    message: 'Deze regel springt niet goed in.',
    hint: 'Zet velden van dezelfde groep recht onder elkaar.',
  },
};

/** The problem of a file that is no YAML for a reason nobody recognised: the place where the parser gave up. */
export function unexplained(file: string, lines: readonly string[], { code, line, column }: Trouble): Diagnostic {
  const known = explained[code] ?? {
    code: 'geen-yaml',
    message: 'Het bestand is vanaf hier niet te lezen als YAML.',
    hint: 'Kijk op deze regel en de regel erboven naar inspringen, dubbele punten en aanhalingstekens.',
  };
  const length = Math.max(1, (lines[line] ?? '').length - column);
  return { severity: 'error', ...known, at: { file, line: line + 1, column: column + 1, length } };
}
