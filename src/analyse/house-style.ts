import type { Institution } from '../../blocks/institution.ts';
import { pictureLimits, readImage } from '../image/read-image.ts';
import type { HouseFonts, HouseStyle } from '../model/house-style.ts';
import type { Workspace } from '../model/workspace.ts';
import { readWordTemplate } from '../word-template/read-word-template.ts';

/** A calm blue that has 8:1 contrast on white. */
const DEFAULT_ACCENT = '#1f4e79';

/** The institution's colours, logo, font and Word template, or the defaults. All have been checked. */
export function houseStyleOf({ huisstijl }: Institution['instelling'], workspace: Workspace): HouseStyle {
  const bytes = huisstijl?.logo === undefined ? undefined : workspace.assets.get(huisstijl.logo);
  const image = bytes && readImage(bytes, pictureLimits.logo);
  const fonts = fontsOf(huisstijl?.lettertype, workspace);
  const word = huisstijl?.word === undefined ? undefined : workspace.assets.get(huisstijl.word);
  const template = word && readWordTemplate(word);
  return {
    accent: huisstijl?.accentkleur ?? DEFAULT_ACCENT,
    logo: image && !('reason' in image) ? image : null,
    ...(fonts ? { fonts } : {}),
    ...(template && !('reason' in template) ? { wordTemplate: template } : {}),
  };
}

type Lettertype = NonNullable<Institution['instelling']['huisstijl']>['lettertype'];

function fontsOf(lettertype: Lettertype, { assets }: Workspace): HouseFonts | undefined {
  const file = (path: string | undefined) => (path === undefined ? undefined : assets.get(path));
  const [regular, bold] = [file(lettertype?.gewoon), file(lettertype?.vet)];
  if (!regular || !bold) return undefined;
  const [italic, boldItalic] = [file(lettertype?.cursief), file(lettertype?.vet_cursief)];
  return { regular, bold, ...(italic ? { italic } : {}), ...(boldItalic ? { boldItalic } : {}) };
}
