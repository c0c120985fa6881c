import { bouwstenen } from '../../blocks/bouwstenen.ts';
import { fixedFiles, schemaOfFile } from '../../blocks/institution.ts';
import { walk } from '../../blocks/schema/walk.ts';
import type { Workspace } from '../model/workspace.ts';

/** How much of a part of the answers is there. */
export interface AnsweredShare {
  /** Id of a building block, or `instelling`, `registers`, `implementatie`, `map-oto`, `map-scenariokaarten`. */
  readonly id: string;
  readonly titel: string;
  /** Questions that are asked; what a table asks counts once per row. */
  readonly vragen: number;
  /** Of those: answered, or closed with a reason. */
  readonly beantwoord: number;
  /** `onleesbaar`: a file of it cannot be read, so nothing is known; `niet gebruikt`: left out with a reason. */
  readonly stand: 'gelezen' | 'niet gebruikt' | 'onleesbaar';
}

const titles: Readonly<Record<string, string>> = {
  instelling: 'Instelling',
  registers: 'Registers',
  'map-scenariokaarten': 'De scenariokaarten zelf',
  implementatie: 'Implementatie',
  'map-oto': 'OTO-plan',
};

/**
 * The share of questions answered per building block, and for the other files per folder, in the order in which a reader
 * meets them. A file that is missing has its first questions open.
 *
 * @param notUsed paths of the files of blocks that are left out
 */
export function answeredShares(workspace: Workspace, notUsed: ReadonlySet<string>): AnsweredShare[] {
  const parts = new Map<string, { vragen: number; beantwoord: number; readable: boolean }>();
  const cards = [...workspace.answers.keys()].filter((path) => path.startsWith('scenariokaarten/'));
  for (const path of [...fixedFiles.keys(), ...cards]) {
    const schema = schemaOfFile(path);
    if (!schema) continue;
    const id = partOf(path);
    const part = parts.get(id) ?? { vragen: 0, beantwoord: 0, readable: true };
    parts.set(id, part);
    const file = workspace.answers.get(path);
    if (file?.readable === false) part.readable = false;
    else
      walk(schema, file?.value ?? {}, ({ meta, value }) => {
        if (!meta.vraag) return;
        part.vragen += 1;
        if (value != null && !(Array.isArray(value) && value.length === 0)) part.beantwoord += 1;
      });
  }
  return [...parts].map(([id, { vragen, beantwoord, readable }]) => ({
    id,
    titel: Object.hasOwn(bouwstenen, id) ? bouwstenen[id as keyof typeof bouwstenen].titel : (titles[id] ?? id),
    vragen,
    beantwoord,
    stand: notUsed.has(`bouwstenen/${id}.yaml`) ? 'niet gebruikt' : readable ? 'gelezen' : 'onleesbaar',
  }));
}

/** A block is a part of its own; the other files belong to their folder. */
function partOf(path: string): string {
  const [folder = '', name] = path.replace(/\.yaml$/, '').split('/');
  if (folder === 'bouwstenen' && name !== undefined) return name;
  // Two blocks have the name of a folder.
  return folder === 'scenariokaarten' || folder === 'oto' ? `map-${folder}` : folder;
}
