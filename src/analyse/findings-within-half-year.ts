import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { monthsLater } from './months-later.ts';

/** When a finding arose, and the day on which it was settled; null while it is not. Dates are ISO 8601. */
interface Finding {
  readonly from: string | undefined;
  readonly settled: string | null;
}

/**
 * Of the findings that are half a year old on a date (ISO 8601): how many were settled within that half year. A finding
 * of which nobody knows when it arose is left out. OTO and the improvement register of the crisis plan are one list.
 */
export function findingsWithinHalfYear(institution: Institution, date: string): { aantal: number; van: number } {
  const old = [...ofOto(institution), ...ofRegister(institution)].flatMap(({ from, settled }) => {
    const due = from === undefined ? undefined : monthsLater(from, 6);
    return due !== undefined && due <= date ? [{ due, settled }] : [];
  });
  return { aantal: old.filter(({ due, settled }) => settled !== null && settled <= due).length, van: old.length };
}

/** A finding of OTO is as old as the activity or the event it comes from. */
function ofOto({ oto }: Institution): Finding[] {
  const { bevindingen, gehouden, inzetten } = oto.uitvoering;
  const held = new Map((ingevuld(gehouden) ? gehouden : []).map(({ activiteit, datum }) => [activiteit, datum]));
  const events = new Map((ingevuld(inzetten) ? inzetten : []).map(({ id, datum }) => [id, datum]));
  return (ingevuld(bevindingen) ? bevindingen : []).map(({ uit_activiteit, uit_inzet, opvolging }) => ({
    from: events.get(uit_inzet ?? '') ?? held.get(uit_activiteit ?? ''),
    settled: ingevuld(opvolging) && opvolging.status === 'afgerond' ? opvolging.gereed : null,
  }));
}

function ofRegister({ bouwstenen }: Institution): Finding[] {
  const { verbeterregister } = bouwstenen.borging;
  return (ingevuld(verbeterregister) ? verbeterregister : [])
    .filter(({ status }) => status !== 'vervallen')
    .map(({ datum, status, termijn }) => ({
      from: ingevuld(datum) ? datum : undefined,
      settled: status === 'gereed' && ingevuld(termijn) ? termijn : null,
    }));
}
