import { existsSync } from 'node:fs';
import { visible } from './visible.ts';

/** Names that Windows keeps for devices, whatever stands behind a point. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

/**
 * Why Windows cannot hold a folder that is to be made, in Dutch: plans are shared, and whoever opens or copies the folder
 * there would not get it. Folders that exist already are as they are.
 */
export function whyUnfitName(folder: string): string | undefined {
  const parts = folder.split(/[\\/]/);
  for (const [index, part] of parts.entries()) {
    const isDrive = index === 0 && /^[a-z]:$/i.test(part);
    if (isDrive || part === '' || part === '.' || part === '..') continue;
    if (existsSync(parts.slice(0, index + 1).join('/'))) continue;
    const why = DEVICE.test(part)
      ? 'die naam houdt Windows voor zichzelf'
      : /[<>:"|?*]/.test(part)
        ? 'in een naam kan op Windows geen < > : " | ? of * staan'
        : /[. ]$/.test(part)
          ? 'op Windows kan een naam niet op een punt of een spatie eindigen'
          : undefined;
    if (why !== undefined) return `"${visible(part)}" kan geen naam van een map zijn: ${why}. Kies een andere naam.`;
  }
  return undefined;
}
