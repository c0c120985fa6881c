import { readAttachments } from '../image/pdf/read-attachment.ts';
import { readPages } from '../image/pdf/read-pages.ts';
import { sourceNames } from '../provenance.ts';

const MOST_NAMED = 5;

/** Which part of a PDF is another than in the same PDF made again, in Dutch. */
export function differingPart(given: Uint8Array, again: Uint8Array): string {
  const [is, was] = [readPages(given), readPages(again)];
  if (!is || !was) return 'de opbouw van het bestand: het is niet als PDF te lezen';
  if (is.length !== was.length) return `het aantal bladzijden: ${is.length} in plaats van ${was.length}`;
  const pages = is.flatMap((page, index) => (page === was[index] ? [] : [index + 1]));
  if (pages.length > 0) {
    const left = pages.length - MOST_NAMED;
    return `bladzijde ${pages.slice(0, MOST_NAMED).join(', ')}${left > 0 ? ` en nog ${left}` : ''}`;
  }
  const names = Object.values(sourceNames);
  const [carried, made] = [readAttachments(given, names), readAttachments(again, names)];
  const other = names.find(
    (name) =>
      typeof carried === 'string' ||
      typeof made === 'string' ||
      Buffer.compare(carried.get(name) ?? new Uint8Array(), made.get(name) ?? new Uint8Array()) !== 0,
  );
  if (other !== undefined) return `het bijgevoegde bestand ${other}`;
  const at = given.findIndex((byte, index) => byte !== again[index]);
  return `iets buiten de tekst van de bladzijden (lettertype, afbeelding, bijlage, opbouw of gegevens van het bestand), vanaf byte ${at < 0 ? given.length : at}`;
}
