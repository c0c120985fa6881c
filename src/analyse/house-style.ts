import type { Institution } from '../../blocks/institution.ts';
import { readImage } from '../image/read-image.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Workspace } from '../model/workspace.ts';

/** A calm blue that has 8:1 contrast on white. */
const DEFAULT_ACCENT = '#1f4e79';

/** The institution's colours and logo, or the defaults. Both have been checked. */
export function houseStyleOf({ huisstijl }: Institution['instelling'], workspace: Workspace): HouseStyle {
  const bytes = huisstijl?.logo === undefined ? undefined : workspace.assets.get(huisstijl.logo);
  const image = bytes && readImage(bytes);
  return { accent: huisstijl?.accentkleur ?? DEFAULT_ACCENT, logo: image && !('reason' in image) ? image : null };
}
