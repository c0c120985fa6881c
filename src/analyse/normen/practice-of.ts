import type { Institution } from '../../../blocks/institution.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';

type Uitvoering = Institution['oto']['uitvoering'];
type Activiteit = Institution['oto']['activiteiten'][number];
type Gehouden = Extract<Uitvoering['gehouden'], readonly unknown[]>[number];
export type Inzet = Extract<Uitvoering['inzetten'], readonly unknown[]>[number];
export type Bevinding = Extract<Uitvoering['bevindingen'], readonly unknown[]>[number];
export type Verbeterpunt = Extract<
  Institution['bouwstenen']['borging']['verbeterregister'],
  readonly unknown[]
>[number];
export type Bewijsstuk = Institution['bewijzen']['bewijzen'][number];

/** An activity that was held. */
export interface Held {
  readonly activiteit: Activiteit;
  readonly row: Gehouden;
}

/** What was done, found and improved about the blocks of the plan that a norm is met in. */
export interface Practice {
  /** In order of date. */
  readonly held: readonly Held[];
  /** Activities that are still to come. */
  readonly planned: readonly Activiteit[];
  readonly findings: readonly Bevinding[];
  /** Points of improvement of audits, visits and partners. */
  readonly improvements: readonly Verbeterpunt[];
  /** Real events and deliberate use that led to one of the findings; they count as practice. */
  readonly events: readonly Inzet[];
  /** Registered evidence that names the norm, or what was done about it. */
  readonly files: readonly Bewijsstuk[];
}

/**
 * Finds the practice of a norm: activities of whose blocks one is among those of the norm, findings that come from them or
 * change such a block, and the files that name any of these. Block `oto` is about every activity, `borging` about every
 * finding and point of improvement.
 *
 * @param date ISO date up to which counts what was held
 */
export function practiceIn(
  { bouwstenen, oto, bewijzen }: Institution,
  date: string,
): (id: string, blocks: readonly string[]) => Practice {
  const { verbeterregister } = bouwstenen.borging;
  const { gehouden, bevindingen, inzetten } = oto.uitvoering;
  const rows = (ingevuld(gehouden) ? gehouden : []).filter((row) => row.doorgegaan && (row.datum ?? '') <= date);
  const rowOf = new Map(rows.map((row) => [row.activiteit, row]));
  const blocksOfActivity = ({ bouwstenen }: Activiteit): readonly string[] => (ingevuld(bouwstenen) ? bouwstenen : []);
  return (id, blocks) => {
    const touching = oto.activiteiten.filter(
      (one) => blocks.includes('oto') || blocksOfActivity(one).some((block) => blocks.includes(block)),
    );
    const held = touching
      .flatMap((activiteit): Held[] => {
        const row = rowOf.get(activiteit.id);
        return row ? [{ activiteit, row }] : [];
      })
      .sort((a, b) => ((a.row.datum ?? '') < (b.row.datum ?? '') ? -1 : 1));
    const heldIds = new Set(held.map(({ activiteit }) => activiteit.id));
    const findings = (ingevuld(bevindingen) ? bevindingen : []).filter(
      ({ uit_activiteit, opvolging }) =>
        blocks.includes('borging') ||
        (uit_activiteit !== undefined && heldIds.has(uit_activiteit)) ||
        (ingevuld(opvolging) && opvolging.bouwsteen !== undefined && blocks.includes(opvolging.bouwsteen)),
    );
    const found = new Set(findings.map((finding) => finding.id));
    const events = (ingevuld(inzetten) ? inzetten : []).filter(
      (event) => event.datum <= date && findings.some(({ uit_inzet }) => uit_inzet === event.id),
    );
    const eventIds = new Set(events.map((event) => event.id));
    const planned = ['gepland', 'aangevraagd', 'toegekend'];
    return {
      held,
      planned: touching.filter((one) => !heldIds.has(one.id) && planned.includes(one.status)),
      findings,
      improvements: (ingevuld(verbeterregister) ? verbeterregister : []).filter(
        ({ bouwsteen, normen }) =>
          blocks.includes('borging') || normen?.includes(id) || (bouwsteen !== undefined && blocks.includes(bouwsteen)),
      ),
      events,
      files: bewijzen.bewijzen.filter(
        (file) =>
          file.normen?.includes(id) ||
          file.activiteiten?.some((activity) => heldIds.has(activity)) ||
          file.inzetten?.some((event) => eventIds.has(event)) ||
          file.bevindingen?.some((finding) => found.has(finding)),
      ),
    };
  };
}
