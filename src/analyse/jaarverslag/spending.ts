import type { Institution } from '../../../blocks/institution.ts';
import { sumOf } from '../../../blocks/oto/sum-of.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { ReportedActivity } from './reported-activities.ts';

/** Amounts in euros: budgeted, spent, and how much of that is OTO money. */
export interface Spending {
  readonly begroot: number;
  readonly besteed: number;
  readonly oto_gelden: number;
}

export interface SpendingOfYear {
  /** Sum of the lines of spending; null while they are open. */
  readonly posten: Spending | null;
  /** Sum of the activities, as far as known; `gevraagd` is the OTO money that was asked for them. */
  readonly activiteiten: Spending & { readonly gevraagd: number };
  /** Hours of our own people in what was held, as the plan gives them. */
  readonly uren: number;
  /** Lines that bear the name of a category and differ from the sum of its activities, with both. */
  readonly verschillen: readonly { readonly post: string; readonly boek: Spending; readonly activiteiten: Spending }[];
  /** Activities that were held of which costs or OTO money are not noted: their category cannot be compared. */
  readonly onbekend: readonly string[];
}

/**
 * What the year cost, by the books and by the activities, and where the two differ. A line belongs to the category whose
 * name it bears, in capitals or not; other lines (licences) belong to no activity.
 */
export function spending({ oto }: Institution, activities: readonly ReportedActivity[]): SpendingOfYear {
  const { besteding } = oto.uitvoering;
  const lines = ingevuld(besteding) ? besteding : [];
  const books = lines.map(({ post, begroot, besteed, uit_oto_gelden }) => ({
    post,
    sums: { begroot, besteed, oto_gelden: uit_oto_gelden },
  }));
  const unknown = activities.filter(
    ({ uitkomst, besteed, gebruikt, gevraagd }) =>
      uitkomst !== 'niet gehouden' && (besteed === null || (gebruikt === null && gevraagd !== 0)),
  );
  const known = new Set(activities.map(({ categorie }) => categorie));
  for (const { categorie } of unknown) known.delete(categorie);
  return {
    posten: lines.length > 0 ? add(books.map(({ sums }) => sums)) : null,
    activiteiten: {
      ...add(activities.map(sumsOf)),
      gevraagd: sumOf(activities, ({ gevraagd }) => gevraagd ?? 0),
    },
    uren: sumOf(activities, ({ uren }) => uren ?? 0),
    verschillen: [...known].flatMap((categorie) => {
      const own = books.filter(({ post }) => post.trim().toLowerCase() === categorie);
      if (own.length === 0) return [];
      const boek = add(own.map(({ sums }) => sums));
      const activiteiten = add(activities.filter((one) => one.categorie === categorie).map(sumsOf));
      const same = boek.begroot === activiteiten.begroot && boek.besteed === activiteiten.besteed;
      return same && boek.oto_gelden === activiteiten.oto_gelden
        ? []
        : [{ post: own[0]?.post ?? categorie, boek, activiteiten }];
    }),
    onbekend: unknown.map(({ id }) => id),
  };
}

const sumsOf = ({ begroot, besteed, gebruikt }: ReportedActivity): Spending => ({
  begroot: begroot ?? 0,
  besteed: besteed ?? 0,
  oto_gelden: gebruikt ?? 0,
});

const add = (lines: readonly Spending[]): Spending => ({
  begroot: sumOf(lines, ({ begroot }) => begroot),
  besteed: sumOf(lines, ({ besteed }) => besteed),
  oto_gelden: sumOf(lines, ({ oto_gelden }) => oto_gelden),
});
