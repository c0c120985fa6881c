import { isAlias, isMap, isNode, isPair, isScalar, type YAMLParseError } from 'yaml';
import type { Diagnostic, Place } from '../model/diagnostic.ts';

type PlaceOf = (from: number, to?: number) => Place;

/** Deeper than any schema goes; deeper files are hostile or broken. */
const DEEPEST = 40;

const explained: Partial<Record<YAMLParseError['code'], { code: string; message: string; hint: string }>> = {
  DUPLICATE_KEY: {
    code: 'dubbel-veld',
    message: 'Dit veld staat hier twee keer.',
    hint: 'Haal een van de twee weg of voeg ze samen.',
  },
  TAB_AS_INDENT: {
    code: 'tab',
    message: 'Hier staat een tab aan het begin van de regel.',
    hint: 'Spring in met spaties, twee per niveau.',
  },
  MULTIPLE_DOCS: {
    code: 'twee-documenten',
    message: 'Hier begint een tweede document in hetzelfde bestand.',
    hint: 'Haal de regel met --- weg, of maak er twee bestanden van.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'dubbele-punt',
    message: 'Deze tekst bevat een dubbele punt met een spatie; daardoor leest het programma hem als een nieuw veld.',
    hint: 'Zet de hele tekst tussen aanhalingstekens.',
  },
  BAD_SCALAR_START: {
    code: 'aanhalingstekens-nodig',
    message: 'Een tekst kan niet met dit teken beginnen.',
    hint: 'Zet de hele tekst tussen aanhalingstekens.',
  },
  BAD_ALIAS: {
    code: 'aanhalingstekens-nodig',
    message: 'Een tekst kan niet met een sterretje beginnen.',
    hint: 'Zet de hele tekst tussen aanhalingstekens.',
  },
  BAD_INDENT: {
    code: 'inspringen',
    message: 'Deze regel springt niet goed in.',
    hint: 'Zet velden van dezelfde groep recht onder elkaar.',
  },
  MULTILINE_IMPLICIT_KEY: {
    code: 'inspringen',
    message: 'Deze regel springt anders in dan de regel erboven.',
    hint: 'Zet velden van dezelfde groep recht onder elkaar; schrijf lange tekst na het teken >- op de volgende regel.',
  },
  MISSING_CHAR: {
    code: 'teken-ontbreekt',
    message: 'Hier ontbreekt een teken.',
    hint: 'Kijk of elk aanhalingsteken, haakje en elke dubbele punt er staat.',
  },
};

/** The syntax errors of a file, in Dutch and at their places. One cause often gives several on the same line: the first stands. */
export function syntaxProblems(errors: readonly YAMLParseError[], text: string, place: PlaceOf): Diagnostic[] {
  const lines = text.split('\n');
  const problems = errors.map((error): Diagnostic => {
    const at = place(error.pos[0], error.pos[1]);
    const code = /^ *\t/.test(lines[at.line - 1] ?? '') ? 'TAB_AS_INDENT' : error.code;
    const known = explained[code] ?? {
      code: 'geen-yaml',
      message: 'Het bestand is vanaf hier niet te lezen als YAML.',
      hint: 'Kijk op deze regel en de regel erboven naar inspringen, dubbele punten en aanhalingstekens.',
    };
    return { severity: 'error', ...known, at };
  });
  return problems.filter(
    (problem, index) => problems.findIndex((other) => other.at.line === problem.at.line) === index,
  );
}

/** Anchors, aliases, tags, keys that are no text, and bottomless nesting: valid YAML that answers never need. */
export function refusedNode(node: unknown, depth: number, place: PlaceOf): Diagnostic | undefined {
  const error = (code: string, message: string, hint: string, at: Place): Diagnostic => ({
    severity: 'error',
    code,
    message,
    hint,
    at,
  });
  if (isPair(node)) {
    if (isScalar(node.key)) return undefined;
    const range = isNode(node.key) ? node.key.range : null;
    return error(
      'geen-veldnaam',
      'Een veldnaam moet gewone tekst zijn.',
      'Zet de naam tussen aanhalingstekens.',
      place(range?.[0] ?? 0),
    );
  }
  if (!isNode(node) || !node.range) return undefined;
  const at = place(node.range[0], isMap(node) ? node.range[0] + 1 : node.range[1]);
  if (depth > DEEPEST * 2)
    return error('te-diep', 'Hier staan te veel lijsten of groepen in elkaar.', 'Kijk of het inspringen klopt.', at);
  if (isAlias(node) || ('anchor' in node && node.anchor))
    return error(
      'yaml-verwijzing',
      'Verwijzingen van YAML zelf (& en *) worden niet gebruikt.',
      'Zet tekst die met & of * begint tussen aanhalingstekens; schrijf een herhaald antwoord uit.',
      at,
    );
  if (node.tag?.startsWith('!') || (node.tag && !/^tag:yaml\.org,2002:(str|map|seq)$/.test(node.tag)))
    return error(
      'yaml-label',
      'Een woord dat met ! begint heeft in YAML een eigen betekenis.',
      'Zet de tekst tussen aanhalingstekens.',
      at,
    );
  return undefined;
}
