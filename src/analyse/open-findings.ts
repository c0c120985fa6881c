import type { Institution } from '../../blocks/institution.ts';
import { ingevuld, isNvt } from '../../blocks/schema/vraag.ts';

/** A finding that has not yet changed anything. */
export interface OpenFinding {
  readonly id: string;
  readonly bevinding: string;
  /** Position in `oto.uitvoering.bevindingen`. */
  readonly index: number;
  /**
   * `geen-opvolging`: nobody follows it up; `geen-wijziging`: there is an action, but no activity, block or plan that
   * changes by it; `activiteit-vervallen`: all it led to is an activity that is not held; `over-tijd`: its date has passed.
   */
  readonly reden: 'geen-opvolging' | 'geen-wijziging' | 'activiteit-vervallen' | 'over-tijd';
}

/**
 * Findings not yet turned into a change of plan or an activity, and those whose date has passed, in the order of the
 * answers. What is settled, or left with a reason, is not among them.
 *
 * @param date the day of judging, ISO 8601
 */
export function openFindings({ oto }: Institution, date: string): OpenFinding[] {
  const { bevindingen, gehouden } = oto.uitvoering;
  const fallen = new Set([
    ...oto.activiteiten.filter(({ status }) => status === 'vervallen').map(({ id }) => id),
    ...(ingevuld(gehouden) ? gehouden : []).filter(({ doorgegaan }) => !doorgegaan).map(({ activiteit }) => activiteit),
  ]);
  return (ingevuld(bevindingen) ? bevindingen : []).flatMap(({ id, bevinding, opvolging }, index): OpenFinding[] => {
    const because = (reden: OpenFinding['reden']) => [{ id, bevinding, index, reden }];
    if (!ingevuld(opvolging)) return isNvt(opvolging) ? [] : because('geen-opvolging');
    const { activiteit, bouwsteen, plan, status, gereed } = opvolging;
    if (status === 'afgerond') return [];
    const changes = bouwsteen !== undefined || plan !== undefined;
    if (activiteit === undefined && !changes) return because('geen-wijziging');
    if (!changes && activiteit !== undefined && fallen.has(activiteit)) return because('activiteit-vervallen');
    return gereed < date ? because('over-tijd') : [];
  });
}
