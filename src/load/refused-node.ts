import { isAlias, isMap, isNode, isPair, isScalar } from 'yaml';
import type { Diagnostic, Place } from '../model/diagnostic.ts';

type PlaceOf = (from: number, to?: number) => Place;

/** Deeper than any schema goes; deeper files are hostile or broken. */
const DEEPEST = 40;

/** Anchors, aliases, tags, keys that are no text, and bottomless nesting: valid YAML that answers never need. */
export function refusedNode(node: unknown, depth: number, source: string, place: PlaceOf): Diagnostic | undefined {
  const error = (code: string, message: string, hint: string, at: Place): Diagnostic => ({
    severity: 'error',
    code,
    message,
    hint,
    at,
  });
  if (isPair(node)) {
    const range = isNode(node.key) ? node.key.range : null;
    if (isScalar(node.key)) {
      const unseen = range ? /[\p{Cf}\u00a0\u202f]/u.exec(source.slice(range[0], range[1])) : null;
      if (!unseen) return undefined;
      const at = (range?.[0] ?? 0) + unseen.index;
      return error(
        'harde-spatie',
        `In deze veldnaam staat een onzichtbaar teken (U+${unseen[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}).`,
        'Typ het begin van de regel opnieuw; het teken komt vaak mee met plakken.',
        place(at, at + 1),
      );
    }
    return error(
      'geen-veldnaam',
      'Een veldnaam moet gewone tekst zijn.',
      'Zet de naam tussen aanhalingstekens.',
      place(range?.[0] ?? 0),
    );
  }
  if (!isNode(node) || !node.range) return undefined;
  // The range of a node begins behind its label or anchor.
  const sign = node.tag?.startsWith('!') ? '!' : 'anchor' in node && node.anchor ? '&' : undefined;
  const from = sign ? source.lastIndexOf(sign, node.range[0]) : node.range[0];
  const at = place(from, isMap(node) ? from + 1 : node.range[1]);
  if (depth > DEEPEST * 2) return tooDeep(at);
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

/** Of nesting that goes deeper than any schema. */
export const tooDeep = (at: Place): Diagnostic => ({
  severity: 'error',
  code: 'te-diep',
  message: 'Hier staan te veel lijsten of groepen in elkaar.',
  hint: 'Kijk of het inspringen klopt.',
  at,
});
