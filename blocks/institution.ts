import type * as z from 'zod';
import { bewijzen, bewijzenlijst } from './bewijzen.ts';
import { bijlagen } from './bijlagen.ts';
import { type BouwsteenId, bouwstenen } from './bouwstenen.ts';
import { hoofdstuk } from './hoofdstuk.ts';
import { implementatie } from './implementatie.ts';
import { instelling } from './instelling.ts';
import { normenkader } from './normenkader.ts';
import { activiteiten } from './oto/activiteiten.ts';
import { beleid } from './oto/beleid.ts';
import { netwerk } from './oto/netwerk.ts';
import { uitvoering } from './oto/uitvoering.ts';
import { afdelingen } from './registers/afdelingen.ts';
import { functionarissen } from './registers/functionarissen.ts';
import { partners } from './registers/partners.ts';
import { piketten } from './registers/piketten.ts';
import { plannen } from './registers/plannen.ts';
import { rollen } from './registers/rollen.ts';
import { ruimten } from './registers/ruimten.ts';
import { teams } from './registers/teams.ts';
import { scenariokaart } from './scenariokaart.ts';

/** The registers: one list each, referred to by id from everywhere. A new register is a file in `registers/` and a line here. */
export const registers = { functionarissen, rollen, piketten, teams, ruimten, afdelingen, partners, plannen } as const;

/** The tables of the OTO plan. */
export const oto = { beleid, activiteiten, uitvoering } as const;

type BouwsteenSchemas = { [I in BouwsteenId]: (typeof bouwstenen)[I]['schema'] };
type Outputs<T extends Record<string, z.ZodType>> = { readonly [K in keyof T]: z.output<T[K]> };

/** All answers of one institution, checked and converted. The path of an answer here is the path of its file. */
export interface Institution {
  readonly instelling: z.output<typeof instelling>;
  readonly registers: Outputs<typeof registers>;
  /** A block that is not used has all its questions open here, and stands in `instelling.niet_gebruikt`. */
  readonly bouwstenen: Outputs<BouwsteenSchemas>;
  /** By file name, in order of file name. */
  readonly scenariokaarten: Readonly<Record<string, z.output<typeof scenariokaart>>>;
  /** The institution's own chapters, by file name, in order of file name. */
  readonly hoofdstukken: Readonly<Record<string, z.output<typeof hoofdstuk>>>;
  /** The institution's own annexes, in the order of its list. */
  readonly bijlagen: { readonly bijlagen: z.output<typeof bijlagen> };
  /** The register of evidence files, in the order of its list. */
  readonly bewijzen: { readonly bewijzen: z.output<typeof bewijzen> };
  /** The frameworks of the tool and those of the institution, which win, by file name and in that order. */
  readonly normen: Readonly<Record<string, z.output<typeof normenkader>>>;
  readonly implementatie: z.output<typeof implementatie>;
  /** `netwerk` is undefined where no network shares a file. */
  readonly oto: Outputs<typeof oto> & { readonly netwerk?: z.output<typeof netwerk> };
}

/** Answer files that not every institution has: the lists of own annexes and of evidence, and what the network shares. */
export const optionalFiles: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['bijlagen/bijlagen.yaml', bijlagen],
  [bewijzenlijst, bewijzen],
  ['oto/netwerk.yaml', netwerk],
]);

/** Folders whose register names files that stand beside it. */
export const fileFolders: readonly string[] = ['bijlagen', 'bewijzen'];

/** The schema that governs an answer file; undefined when no file of that name is asked for. */
export function schemaOfFile(path: string): z.ZodType | undefined {
  if (/^scenariokaarten\/[a-z0-9-]+\.yaml$/.test(path)) return scenariokaart;
  if (/^hoofdstukken\/[a-z0-9-]+\.md$/.test(path)) return hoofdstuk;
  if (/^normen\/[a-z0-9-]+\.yaml$/.test(path)) return normenkader;
  return optionalFiles.get(path) ?? fixedFiles.get(path);
}

const named = (folder: string, schemas: Record<string, z.ZodType>): [string, z.ZodType][] =>
  Object.entries(schemas).map(([name, schema]) => [`${folder}/${name}.yaml`, schema]);

/** Every answer file that always exists, in the order in which a reader meets them. */
export const fixedFiles: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['instelling.yaml', instelling],
  ...named('registers', registers),
  ...named('bouwstenen', Object.fromEntries(Object.entries(bouwstenen).map(([id, block]) => [id, block.schema]))),
  ['implementatie.yaml', implementatie],
  ...named('oto', oto),
]);

/** Splits the path of an answer in an institution into its file and the path inside that file. */
export function fileOfAnswer(path: readonly (string | number)[]): { file: string; path: (string | number)[] } {
  const depth = path[0] === 'instelling' || path[0] === 'implementatie' ? 1 : 2;
  const extension = path[0] === 'hoofdstukken' ? 'md' : 'yaml';
  return { file: `${path.slice(0, depth).join('/')}.${extension}`, path: path.slice(depth) };
}
