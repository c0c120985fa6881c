import { bewijzenlijst, bewijzenmap } from '../../blocks/bewijzen.ts';
import type { Institution } from '../../blocks/institution.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { sha256 } from '../model/sha256.ts';
import type { AnswerPath, Workspace } from '../model/workspace.ts';
import { didYouMean } from '../text/suggest.ts';
import { isClosed } from './is-closed.ts';

/** How files begin that everyone can open: PDF, PNG, JPEG, and a zip such as docx. */
const openable = ['%PDF-', '\x89PNG', '\xff\xd8\xff', 'PK\x03\x04'];

/** Every registered piece of evidence has its file with the bytes it had, and every file in the folder is registered. */
export function checkEvidence({ bewijzen }: Institution, workspace: Workspace): Diagnostic[] {
  const list = workspace.answers.get(bewijzenlijst);
  const names = [...workspace.assets.keys()]
    .filter((path) => path.startsWith(bewijzenmap))
    .map((path) => path.slice(bewijzenmap.length));
  const problem = (severity: Severity, code: string, message: string, hint: string, path: AnswerPath): Diagnostic => ({
    severity,
    code,
    message,
    hint,
    at: list?.locate(path) ?? { file: bewijzenlijst, line: 1, column: 1 },
  });
  const problems = bewijzen.bewijzen.flatMap(({ bestand, sha256: typed }, index): Diagnostic[] => {
    if (isClosed(`${bewijzenmap}${bestand}`, workspace)) return [];
    const bytes = workspace.assets.get(`${bewijzenmap}${bestand}`);
    const mark = workspace.elsewhere?.get(`${bewijzenmap}${bestand}`);
    if (!bytes && !mark) {
      const hint = didYouMean(bestand, names) ?? 'Zet het bestand in de map bewijzen, naast bewijzen.yaml.';
      const message = `Het bewijsstuk "${bestand}" staat niet in de map bewijzen.`;
      return [problem('error', 'bewijs-ontbreekt', message, hint, [index, 'bestand'])];
    }
    const begin = bytes && String.fromCharCode(...bytes.subarray(0, 5));
    if (begin !== undefined && !openable.some((mark) => begin.startsWith(mark))) {
      const hint = 'Sla het op als PDF, PNG, JPEG of docx: dat opent een auditor overal.';
      const message = `Het bewijsstuk "${bestand}" is geen PDF, PNG, JPEG of docx.`;
      return [problem('error', 'bewijs-onbruikbaar', message, hint, [index, 'bestand'])];
    }
    const actual = bytes ? sha256(bytes) : mark?.sha256;
    if (typed === actual) return [];
    if (typed === undefined) {
      const message = `Bij het bewijsstuk "${bestand}" staat nog geen SHA-256; zo valt niet op als het later verandert.`;
      return [problem('warning', 'bewijs-zonder-hash', message, `Zet erbij: sha256: ${actual}`, [index, 'bestand'])];
    }
    const message = `Het bewijsstuk "${bestand}" is niet meer hetzelfde bestand: de SHA-256 klopt niet.`;
    const hint = `Zet het oude bestand terug. Is het nieuwe het goede, zet dan hier: sha256: ${actual}`;
    return [problem('error', 'bewijs-veranderd', message, hint, [index, 'sha256'])];
  });
  const used = new Set(bewijzen.bewijzen.map(({ bestand }) => bestand));
  const loose = names.filter((name) => !used.has(name));
  return [
    ...problems,
    ...loose.map(
      (name): Diagnostic => ({
        severity: 'warning',
        code: 'bewijs-niet-genoemd',
        message: `Dit bestand is geen bewijs: bewijzen.yaml noemt "${name}" niet.`,
        hint: 'Zet het bestand met titel, soort en datum in bewijzen/bewijzen.yaml, of haal het uit de map.',
        at: { file: `${bewijzenmap}${name}`, line: 1, column: 1 },
      }),
    ),
  ];
}
