import { categorieen } from '../../blocks/catalogus/activiteitstype.ts';
import type { Institution } from '../../blocks/institution.ts';
import { otoBudget } from '../../blocks/oto/oto-budget.ts';
import { sumOf } from '../../blocks/oto/sum-of.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';

/** What a heading of the budget costs this year per source, and what it cost last year. Amounts in euros. */
export interface BudgetHeading {
  /** Category as the catalogue writes it, or `overig`: all that belongs to no category. */
  readonly post: string;
  readonly oto_gelden: number;
  readonly eigen_bijdrage: number;
  /** Spent last year; null when nothing is known of last year. */
  readonly vorig_jaar: number | null;
}

const REST = 'overig';

/**
 * The budget beside the spending of last year. A line of last year counts with the category whose name it bears, in
 * capitals or not; any other line is part of the rest. Headings without money in either year are left out.
 */
export function budgetComparison(institution: Institution): BudgetHeading[] {
  const { perCategorie, overig } = otoBudget(institution);
  const { besteding } = institution.oto.uitvoering;
  const last = new Map<string, number>();
  for (const { post, besteed } of ingevuld(besteding) ? besteding : []) {
    const heading = headingOf(post);
    last.set(heading, (last.get(heading) ?? 0) + Math.round(besteed * 100));
  }
  const planned = new Map([...perCategorie.map((line) => [line.categorie, line] as const), [REST, overig] as const]);
  return [...categorieen, REST]
    .map((post) => ({
      post,
      oto_gelden: planned.get(post)?.oto_gelden ?? 0,
      eigen_bijdrage: planned.get(post)?.eigen_bijdrage ?? 0,
      vorig_jaar: last.size === 0 ? null : (last.get(post) ?? 0) / 100,
    }))
    .filter(({ oto_gelden, eigen_bijdrage, vorig_jaar }) => oto_gelden + eigen_bijdrage + (vorig_jaar ?? 0) > 0);
}

/** What was spent last year and from which source, in euros; null when nothing is known of it. */
export function spentLastYear({ oto }: Institution): { totaal: number; oto_gelden: number; eigen: number } | null {
  const { besteding } = oto.uitvoering;
  if (!ingevuld(besteding) || besteding.length === 0) return null;
  return {
    totaal: sumOf(besteding, ({ besteed }) => besteed),
    oto_gelden: sumOf(besteding, ({ uit_oto_gelden }) => uit_oto_gelden),
    eigen: sumOf(besteding, ({ besteed, uit_oto_gelden }) => besteed - uit_oto_gelden),
  };
}

/** The heading of the budget to which a line of spending belongs: a category by its name, or `overig`. */
export function headingOf(post: string): string {
  const name = post.trim().toLowerCase();
  return categorieen.find((categorie) => categorie === name) ?? REST;
}
