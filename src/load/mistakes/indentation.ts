import { answerLine, fieldColumn, filledAbove } from './answer-line.ts';
import { type Finder, filledLines, isBlank, type Mistake, withLine } from './mistake.ts';

/** A field or item that stands too far to the left or the right, alone or with the lines below it. */
export const indentation: Finder = (lines, near) => {
  const filled = filledLines(lines, near);
  // The parser blames the second field of a group when the first stands wrong.
  const firsts = filled.flatMap((index) => firstOfGroup(lines, index) ?? []);
  return [...new Set([...firsts, ...filled])]
    .flatMap((index) => {
      const { indent, key, dashes } = answerLine(lines[index] ?? '');
      if (key === undefined && dashes === '') return [];
      return columnsInUse(lines, index)
        .filter((target) => target !== indent)
        .sort((a, b) => Math.abs(a - indent) - Math.abs(b - indent))
        .slice(0, 4)
        .map((target) => ({ index, target }));
    })
    .sort((a, b) => (a.target % 2) - (b.target % 2)) // two spaces per level
    .flatMap(({ index, target }) => shifts(lines, index, target));
};

/** The first line of the group a line seems to belong to, when that one is deeper. */
function firstOfGroup(lines: readonly string[], index: number): number | undefined {
  const { indent } = answerLine(lines[index] ?? '');
  let first: number | undefined;
  for (let above = filledAbove(lines, index); above >= 0; above = filledAbove(lines, above)) {
    const deeper = answerLine(lines[above] ?? '').indent - indent;
    if (deeper <= 0) return deeper < 0 ? first : undefined;
    first = above;
  }
  return undefined;
}

/** Columns at which this line may stand: those of the groups that are open above it, and one deeper below a name. */
function columnsInUse(lines: readonly string[], index: number): number[] {
  const columns = new Set([0]);
  let lowest = Number.POSITIVE_INFINITY;
  for (let above = filledAbove(lines, index); above >= 0 && lowest > 0; above = filledAbove(lines, above)) {
    const line = answerLine(lines[above] ?? '');
    if (line.key === undefined && line.dashes === '') continue;
    if (lowest === Number.POSITIVE_INFINITY && line.value === '') columns.add(fieldColumn(line) + 2);
    if (fieldColumn(line) >= lowest && line.indent >= lowest) continue;
    lowest = line.indent;
    columns.add(line.indent).add(fieldColumn(line));
  }
  return [...columns];
}

/** The line moved alone, with what stands under it, and with all that follows at its level. */
function shifts(lines: readonly string[], index: number, target: number): Mistake[] {
  const { indent, key } = answerLine(lines[index] ?? '');
  const reach = (belongs: (indent: number) => boolean): number => {
    let end = index;
    for (let below = index + 1; below < lines.length; below++) {
      if (isBlank(lines[below])) continue;
      if (!belongs(answerLine(lines[below] ?? '').indent)) break;
      end = below;
    }
    return end;
  };
  const ends = new Set([index, reach((below) => below > indent), reach((below) => below >= indent)]);
  return [...ends].map((end) => {
    const moved = lines.slice(index, end + 1).filter((line) => !isBlank(line)).length - 1;
    return {
      code: 'inspringen',
      message: `${wrongIndent(indent, target)}${
        moved > 0 ? ` Dat geldt ook voor ${moved === 1 ? 'de regel' : `de ${moved} regels`} eronder.` : ''
      }`,
      hint: 'Zet velden van dezelfde groep recht onder elkaar.',
      line: index,
      column: indent,
      length: Math.max(1, key?.length ?? 1),
      repaired: lines.map((line, at) =>
        at < index || at > end || line.trim() === ''
          ? line
          : ' '.repeat(Math.max(0, answerLine(line).indent + target - indent)) + line.trimStart(),
      ),
    };
  });
}

function wrongIndent(indent: number, target: number): string {
  const belong = target === 1 ? 'hoort' : 'horen';
  if (indent === 0) return `Deze regel begint vooraan; er ${belong} ${spaces(target)} voor.`;
  if (target === 0) return `Deze regel begint met ${spaces(indent)}; hij hoort helemaal vooraan te beginnen.`;
  return `Deze regel begint met ${spaces(indent)}; hier ${belong} er ${target}.`;
}

const spaces = (count: number): string => (count === 1 ? '1 spatie' : `${count} spaties`);

/** A line of a text that begins too far to the left to belong to it. */
export const looseText: Finder = (lines, near) =>
  filledLines(lines, near).flatMap((index): Mistake[] => {
    const line = answerLine(lines[index] ?? '');
    const above = filledAbove(lines, index);
    if (line.key !== undefined || line.dashes !== '' || above < 0) return [];
    const before = answerLine(lines[above] ?? '');
    const text = before.key === undefined && before.dashes === '';
    const target = text ? before.indent : fieldColumn(before) + 2;
    if (line.indent >= target) return [];
    const repaired = [...lines];
    for (let at = index; at < lines.length; at++) {
      const { key, dashes, indent } = answerLine(lines[at] ?? '');
      if (key !== undefined || dashes !== '') break;
      if (lines[at]?.trim() && indent < target) repaired[at] = ' '.repeat(target) + lines[at]?.trimStart();
    }
    return [
      {
        code: 'inspringen',
        message: 'Deze regel hoort bij de tekst erboven, maar springt minder ver in.',
        hint: `Begin de regel met ${spaces(target)}.`,
        line: index,
        column: line.indent,
        length: Math.max(1, line.value.length),
        repaired,
      },
    ];
  });

/** An item of a list without its dash. */
export const missingDash: Finder = (lines, near) =>
  filledLines(lines, near).flatMap((index): Mistake[] => {
    const { indent, dashes } = answerLine(lines[index] ?? '');
    const start = dashes === '' ? index : firstOfList(lines, index);
    const first = answerLine(lines[start] ?? '');
    if (first.dashes !== '' || start < 0) return [];
    const listColumn = dashes === '' ? (columnOfListAbove(lines, index) ?? columnOfListBelow(lines, index)) : indent;
    if (listColumn === undefined || (first.indent !== listColumn && first.indent !== listColumn + 2)) return [];
    const base = withLine(lines, start, `${' '.repeat(listColumn)}- ${(lines[start] ?? '').trimStart()}`);
    const at = { line: start, column: first.indent, length: Math.max(1, first.key?.length ?? first.value.length) };
    const mistake = {
      ...at,
      code: 'streepje-ontbreekt',
      message: 'Hier begint een item van een lijst, maar het streepje ontbreekt.',
      hint:
        first.key === undefined
          ? 'Zet een streepje en een spatie voor de tekst. Hoort hij bij de regel erboven, laat hem dan verder inspringen.'
          : 'Zet een streepje en een spatie voor het eerste veld van het item; de andere velden staan recht onder dat veld.',
    };
    return [
      { ...mistake, repaired: base },
      { ...mistake, repaired: underItem(base, start, listColumn) },
    ];
  });

/** The lines right below a new item that stand at the column of its dash, moved under its first field. */
function underItem(lines: readonly string[], start: number, column: number): readonly string[] {
  const moved = [...lines];
  for (let at = start + 1; at < lines.length; at++) {
    if (isBlank(lines[at])) continue;
    const { indent, dashes } = answerLine(lines[at] ?? '');
    if (indent !== column || dashes !== '') break;
    moved[at] = `  ${lines[at]}`;
  }
  return moved;
}

/** The first line of the list in which an item stands: the one below its parent. */
function firstOfList(lines: readonly string[], index: number): number {
  const { indent } = answerLine(lines[index] ?? '');
  let first = index;
  for (let above = filledAbove(lines, index); above >= 0; above = filledAbove(lines, above)) {
    const line = answerLine(lines[above] ?? '');
    if (line.indent < indent || (line.indent === indent && line.dashes === '' && line.value === '')) break;
    first = above;
  }
  return first;
}

function columnOfListAbove(lines: readonly string[], index: number): number | undefined {
  const { indent } = answerLine(lines[index] ?? '');
  for (let above = filledAbove(lines, index); above >= 0; above = filledAbove(lines, above)) {
    const line = answerLine(lines[above] ?? '');
    if (line.indent > indent) continue;
    return line.dashes !== '' && line.indent === indent ? indent : undefined;
  }
  return undefined;
}

/** The column of the next item of the list of which this line begins the first. */
function columnOfListBelow(lines: readonly string[], index: number): number | undefined {
  const { indent } = answerLine(lines[index] ?? '');
  const below = lines.findIndex(
    (line, at) => at > index && !isBlank(line) && (answerLine(line).indent < indent || answerLine(line).dashes !== ''),
  );
  const next = answerLine(lines[below] ?? '');
  return below > 0 && next.dashes !== '' && next.indent === indent ? indent : undefined;
}
