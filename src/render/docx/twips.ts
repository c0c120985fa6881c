export const twipsPerPoint = 20;

/** Points to twips (1/20 point), the unit of most lengths in Word. */
export const twips = (points: number): number => Math.round(points * twipsPerPoint);

/** Points to half points, the unit of type sizes in Word. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** `#rrggbb` to `RRGGBB`, as Word writes colours. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase();

/** Whole twips for lengths in points such that they add up to the rounded total: no column loses or gains a hair. */
export const twipsThatAddUp = (points: readonly number[]): number[] => {
  let exact = 0;
  let used = 0;
  return points.map((width) => {
    exact += width;
    const rounded = twips(exact) - used;
    used += rounded;
    return rounded;
  });
};
