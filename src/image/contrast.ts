/** Least contrast of text with what is behind it (WCAG 2.2, success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Relative luminance of `#rrggbb`, from 0 (black) to 1 (white); WCAG 2.2 definition. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast between two colours `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The lightest shade of a colour that can be read on white. */
export function readableShade(colour: string): string {
  for (let share = 100; share > 0; share--) {
    const shade = `#${channels(colour)
      .map((value) =>
        Math.floor((value * share) / 100)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (contrast(shade, '#ffffff') >= LEAST_CONTRAST) return shade;
  }
  return '#000000';
}
