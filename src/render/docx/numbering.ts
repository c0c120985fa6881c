import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { hangingIndent, listTextIndent } from './list-styles.ts';
import { headingStyleId, listReference, listStyleId, listStyleLevels, type Place, places } from './style-id.ts';
import { twips } from './twips.ts';

type Definition = INumberingOptions['config'][number];
type Level = Definition['levels'][number];

/** Word knows nine list levels. */
const listLevels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const bullets = ['•', '–', '•'];
const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
const cycle = <T>(values: readonly T[], level: number): T => values[level % values.length] as T;

const listLevelsOf = (place: Place, marker: 'bullet' | 'number'): Level[] =>
  listLevels.map((level) => ({
    level,
    format: marker === 'bullet' ? LevelFormat.BULLET : cycle(formats, level),
    text: marker === 'bullet' ? cycle(bullets, level) : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: {
      ...(level < listStyleLevels ? { style: listStyleId(place, marker, level) } : {}),
      paragraph: { indent: { left: twips(listTextIndent(place, level)), hanging: twips(hangingIndent(place)) } },
    },
  }));

const headingLevels = (
  numbering: 'chapter' | 'annex',
  first: NonNullable<Level['format']>,
  texts: readonly string[],
  accent: string,
): Level[] =>
  ([1, 2, 3, 4] as const).map((level) => ({
    level: level - 1,
    format: level === 1 ? first : LevelFormat.DECIMAL,
    text: texts[level - 1] as string,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: { style: headingStyleId({ level, numbering }), run: { color: accent } },
  }));

/** The lists a document can use: two numberings of headings, bullets and numbers. */
export const numberingDefinitions = (accent: string): readonly Definition[] => [
  {
    reference: 'chapters',
    levels: headingLevels('chapter', LevelFormat.DECIMAL, ['%1', '%1.%2', '%1.%2.%3', '%1.%2.%3.%4'], accent),
  },
  {
    reference: 'annexes',
    levels: headingLevels(
      'annex',
      LevelFormat.UPPER_LETTER,
      ['Bijlage %1', '%1.%2', '%1.%2.%3', '%1.%2.%3.%4'],
      accent,
    ),
  },
  ...places.flatMap((place) => [
    { reference: listReference(place, 'bullet'), levels: listLevelsOf(place, 'bullet') },
    { reference: listReference(place, 'number'), levels: listLevelsOf(place, 'number') },
  ]),
];
