import { type TextStyle, type TextStyleName, typography } from '../model/house-style.ts';

let current: Partial<Readonly<Record<TextStyleName, TextStyle>>> = {};

/** How text of this kind is set: as the document asks, or as ours is. */
export const setAs = (name: TextStyleName): TextStyle => current[name] ?? typography[name];

/** Sets text as `styles` say as long as `run` lasts, which must not wait for anything. */
export function withTextStyles<T>(styles: typeof current | undefined, run: () => T): T {
  const before = current;
  current = styles ?? {};
  try {
    return run();
  } finally {
    current = before;
  }
}
