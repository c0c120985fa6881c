import { isGeldigeId } from '../../blocks/schema/fields.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { didYouMean } from '../text/suggest.ts';
import type { Item, Use } from './collect-ids.ts';
import { groupBy } from './group-by.ts';
import type { LostId } from './lost-ids.ts';

/** So many files are named of those that hold the same wrong id. */
const MOST_FILES = 5;
/** And so many lines of one file. */
const MOST_LINES = 3;

/** `, en er zijn 13 verwijzingen naar "joost-hendriks"`; nothing when there are none. */
export function consequences(id: string, count: number): string {
  if (count === 0) return '';
  return `, en er ${count === 1 ? 'is 1 verwijzing' : `zijn ${count} verwijzingen`} naar "${id}"`;
}

/**
 * An id that stands twice. When one of the two items is known to have had another id, that item is the cause.
 *
 * @param second the item that repeats the id
 * @param first the item that had it first; undefined when it is one of the tool's catalogue
 * @param lost the id that one of the two lost
 * @param count references to the id that stands twice
 */
export function doubleId(second: Item, first: Item | undefined, lost: LostId | undefined, count: number): Diagnostic {
  const wrong = first && lost?.item === first ? first : second;
  const other = (wrong === second ? first : second)?.at();
  const elsewhere = other
    ? `De andere staat in ${other.file}, regel ${other.line}.`
    : 'Deze id hoort al bij de catalogus.';
  return {
    severity: 'error',
    code: 'dubbele-id',
    message: `De id "${second.id}" staat twee keer in ${second.collection}${lost ? consequences(lost.id, lost.uses.length) : consequences(String(second.id), count)}.`,
    hint: `${elsewhere} ${lost ? `Bedoelde u hier "${lost.id}"?` : 'Kies een andere id.'}`,
    at: wrong.at(),
  };
}

/** A sound id that nobody uses, while answers still use one like it. */
export function renamedItem(item: Item, { id, uses, collection }: LostId): Diagnostic {
  const what = item.path.length === 0 ? 'De naam van dit bestand' : `De id "${item.id}"`;
  const back = item.path.length === 0 ? `Noem het bestand weer ${id}.yaml` : `Zet hier weer id: ${id}`;
  return {
    severity: 'error',
    code: 'id-veranderd',
    message: `${what} is waarschijnlijk veranderd: "${id}" bestaat niet meer in ${collection}${consequences(id, uses.length)}.`,
    hint: `${back}, of verander ook de verwijzingen: ${placesOf(uses)}.`,
    at: item.at(),
  };
}

/** An id that no item has or had. */
export function unknownId({ id, uses, collection }: LostId, known: Iterable<string>): Diagnostic {
  const [first, ...others] = uses as [Use, ...Use[]];
  const usable = [...known].filter(isGeldigeId);
  const other = collection.startsWith('netwerk')
    ? `Kies een id uit oto/netwerk.yaml. Is het daar verdwenen, vul dan hier zelf in wat ervandaan kwam en haal deze regel weg.`
    : collection === 'scenariokaarten' && isGeldigeId(id)
      ? `Er is geen bestand scenariokaarten/${id}.yaml.`
      : `Kies een id uit ${collection}.`;
  const hint = didYouMean(id, usable) ?? other;
  return {
    severity: 'error',
    code: 'onbekende-verwijzing',
    message: `${first.title}: "${id}" bestaat niet in ${collection}${others.length > 0 ? consequences(id, uses.length) : ''}.`,
    hint: others.length > 0 ? `${hint} Dezelfde id staat ook in ${placesOf(others)}.` : hint,
    at: first.at(),
  };
}

/**
 * A collection without a single id: one problem for all references to it.
 *
 * @param missing the answer file that should hold it, when that is not there
 */
export function emptyCollection(lost: readonly LostId[], missing: string | undefined): Diagnostic {
  const uses = lost.flatMap((one) => one.uses);
  const first = uses[0]!;
  return {
    severity: 'error',
    code: 'onbekende-verwijzing',
    message: `${first.title}: "${first.id}" bestaat niet in ${first.collection}${uses.length > 1 ? `, en er zijn ${uses.length} verwijzingen naar ${first.collection}` : ''}.`,
    hint: missing
      ? `Het bestand ${missing} ontbreekt. Zet het terug, of haal de verwijzingen weg.`
      : `Er staat nog niets in ${first.collection}.`,
    at: first.at(),
  };
}

/** `registers/rollen.yaml regel 12 en 40; oto/activiteiten.yaml regel 3, 8, 15 en verder`. */
export function placesOf(uses: readonly Use[]): string {
  const places = uses.map((use) => use.at());
  const files = [...groupBy(places, (at) => at.file)];
  const named = files.slice(0, MOST_FILES).map(([file, own]) => `${file} regel ${linesOf(own)}`);
  const rest = files.length - named.length;
  return `${named.join('; ')}${rest > 0 ? `; en nog ${rest === 1 ? '1 bestand' : `${rest} bestanden`}` : ''}`;
}

function linesOf(places: readonly Place[]): string {
  const lines = [...new Set(places.map((at) => at.line))].sort((a, b) => a - b);
  if (lines.length > MOST_LINES) return `${lines.slice(0, MOST_LINES).join(', ')} en verder`;
  return lines.length === 1 ? String(lines[0]) : `${lines.slice(0, -1).join(', ')} en ${lines.at(-1)}`;
}
