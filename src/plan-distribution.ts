import { mensenVan, type Ontvanger, ontvangersVan } from '../blocks/ontvangers.ts';
import type { Verspreiding } from '../blocks/verspreiding.ts';
import { addressForAnswers, type PackSource } from './analyse/pakket.ts';
import { type Copy, copiesOf } from './analyse/verspreidingsregister.ts';
import type { Material } from './compose/material.ts';
import { type Composing, startComposing } from './compose-institution.ts';
import { distributed, loadTemplates } from './load/load-templates.ts';
import { loadWorkspace } from './load/load-workspace.ts';
import type { Calendar } from './model/calendar.ts';
import { type Diagnostic, failed } from './model/diagnostic.ts';
import type { ReleaseEntry, Releases } from './model/release.ts';
import type { AnswerFile, Workspace } from './model/workspace.ts';
import { readDistribution } from './read-distribution.ts';
import { inReadingOrder } from './validate/in-reading-order.ts';

/** Why nothing can be distributed: a sentence, or problems in the answers or in a register. */
export interface NoDistribution {
  readonly reason?: string;
  readonly problems: readonly Diagnostic[];
  /** With the lines of the registers too, to show those of a problem. */
  readonly answers: ReadonlyMap<string, Pick<AnswerFile, 'lines'>>;
}

/** A distribution of a released version that can be made. Nothing is made yet. */
export interface DistributionPlan {
  readonly workspace: Workspace;
  readonly problems: readonly Diagnostic[];
  readonly entry: ReleaseEntry;
  readonly material: Material;
  /** What the edition for officials may not hold. */
  readonly withheld: Composing['withheld'];
  readonly copies: readonly Copy[];
  /** By id. */
  readonly receivers: ReadonlyMap<string, Ontvanger>;
  readonly source: PackSource;
  /** What the adviser has of this version already, to the byte. */
  readonly registerSource: string | undefined;
  readonly before: Verspreiding | undefined;
  /** The register of the last version before this one that was distributed. */
  readonly previous: Verspreiding | undefined;
}

/** Works out who gets which copy of the version that the present answers are. */
export function planDistribution(folder: string, templatesFolder: string): DistributionPlan | NoDistribution {
  const composing = startComposing(folder, loadWorkspace(folder), loadTemplates(templatesFolder, distributed), {
    edition: 'functionaris',
  });
  const { workspace, releases, institution, problems: found, source } = composing;
  const { answers } = workspace;
  const problems = inReadingOrder(found);
  if (!institution || !source || failed(problems)) return { problems, answers };
  const reason = whyNotDistributed(releases);
  if (reason !== undefined || !releases.present)
    return { ...(reason !== undefined && { reason }), problems: [], answers };
  const { entry, history } = releases.present;

  const own = readDistribution(folder, entry.versie);
  const earlier = history.versies.map(({ versie }) => versie).filter((versie) => versie !== entry.versie);
  const last = firstOf(earlier.reverse().map((versie) => () => readDistribution(folder, versie)));
  const faults = [...(own?.problems ?? []), ...(last?.problems ?? [])];
  if (failed(faults)) {
    const files = [own?.file, last?.file].flatMap((file) => (file ? [[file.path, file] as const] : []));
    return { problems: inReadingOrder(faults), answers: new Map([...answers, ...files]) };
  }
  const dag = source.material.peildatum;
  const mensen = mensenVan(institution, dag);
  const copies = copiesOf(institution, dag, own?.register);
  if (copies.length === 0) return { reason: NOBODY, problems: [], answers };
  return {
    workspace,
    problems: [...problems, ...faults],
    entry,
    material: source.material,
    withheld: composing.withheld,
    copies,
    receivers: new Map(ontvangersVan(institution, dag).personen.map((one) => [one.id, one])),
    source: {
      institution,
      calendars: calendarsById(composing),
      since: releases.base && { entry: releases.base.entry, changes: source.changes },
      reactie: addressForAnswers(institution, mensen),
      mensen,
      dag,
    },
    registerSource: own?.source,
    before: own?.register,
    previous: last?.register,
  };
}

const NOBODY =
  'De distributielijst is leeg. Vul in bouwstenen/borging.yaml bij distributielijst in wie het plan krijgt, en leg een nieuwe versie vast.';

/** In Dutch, with what to do; undefined when the present answers are the last released version. */
function whyNotDistributed({ last, present }: Releases): string | undefined {
  if (!last)
    return 'Er is nog geen versie vastgelegd. Alleen een vastgestelde versie gaat rond; leg die eerst vast, bijvoorbeeld met: npx paraat release 1.0';
  if (!present)
    return `De antwoorden zijn veranderd na versie ${last.entry.versie}: dit is een concept, en een concept gaat niet rond. Leg eerst een nieuwe versie vast met npx paraat release en haar nummer, of zet de antwoorden van versie ${last.entry.versie} terug.`;
  if (present.entry.versie !== last.entry.versie)
    return `Dit zijn de antwoorden van versie ${present.entry.versie}, maar versie ${last.entry.versie} is de laatste die is vastgelegd. Een oude versie gaat niet meer rond.`;
  return undefined;
}

const calendarsById = ({ calendars }: Composing): ReadonlyMap<string, Calendar> =>
  new Map(calendars().all.map((calendar) => [calendar.id, calendar]));

/** The first that there is; the others are not read. */
function firstOf<T>(tries: readonly (() => T | undefined)[]): T | undefined {
  for (const one of tries) {
    const found = one();
    if (found !== undefined) return found;
  }
  return undefined;
}
