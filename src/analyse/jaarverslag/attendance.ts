import { categorieen } from '../../../blocks/catalogus/activiteitstype.ts';
import { deelnames } from '../deelnames.ts';
import type { ReportedActivity } from './reported-activities.ts';

/** Planned against held, and expected against came; a person counts each time. */
export interface Attendance {
  readonly gepland: number;
  readonly gehouden: number;
  /** Of what was held, as `deelnames` counts. */
  readonly verwacht: number;
  readonly opkomst: number;
  /** Share that came in whole percents; null when nobody was expected. */
  readonly percentage: number | null;
  /** How many of what was held reached their criterion; `zonder`: nobody has noted it. */
  readonly criterium: Readonly<Record<'ja' | 'deels' | 'nee' | 'zonder', number>>;
}

export interface AttendanceOfYear {
  /** One line per category that has activities, in the order of the catalogue. */
  readonly perCategorie: readonly (Attendance & { readonly categorie: string })[];
  readonly totaal: Attendance;
}

/** Whether what was planned was held, who came, and whether it reached its aim. */
export function attendance(activities: readonly ReportedActivity[]): AttendanceOfYear {
  return {
    perCategorie: categorieen
      .map((categorie) => ({ categorie, of: activities.filter((one) => one.categorie === categorie) }))
      .filter(({ of }) => of.length > 0)
      .map(({ categorie, of }) => ({ categorie, ...line(of) })),
    totaal: line(activities),
  };
}

function line(activities: readonly ReportedActivity[]): Attendance {
  const held = activities.filter(({ uitkomst }) => uitkomst === 'gehouden');
  const { verwacht, opkomst } = deelnames(held);
  const reached = (answer: ReportedActivity['criterium']) =>
    held.filter(({ criterium }) => criterium === answer).length;
  return {
    gepland: activities.length,
    gehouden: held.length,
    verwacht,
    opkomst,
    percentage: verwacht === 0 ? null : Math.round((100 * opkomst) / verwacht),
    criterium: { ja: reached('ja'), deels: reached('deels'), nee: reached('nee'), zonder: reached(null) },
  };
}
