import { categorieen } from '../../../../blocks/catalogus/activiteitstype.ts';
import type { Institution } from '../../../../blocks/institution.ts';
import { otoActivities } from '../../../../blocks/oto/oto-activities.ts';
import { otoBudget } from '../../../../blocks/oto/oto-budget.ts';
import { toCome } from '../../../../blocks/oto/to-come.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';
import { euros } from '../../../text/dutch-number.ts';
import type { Finding, Rule } from '../../rule.ts';
import { called, pathOf } from './place-of.ts';

/** The network pays no larger part of an activity, of another item or of the whole than was agreed. */
export const teVeelCofinanciering: Rule = {
  code: 'te-veel-cofinanciering',
  check: (institution) => {
    const most = institution.oto.beleid.financiering?.hoogste_percentage;
    if (most === undefined) return [];
    const above = (asked: number, total: number, of: string, path: Finding['path']): Finding[] => {
      // In hundredths of a cent: half of an odd number of cents is no whole cent.
      const allowed = Math.round(total * 100 * most) / 10_000;
      if (asked < allowed + 0.01) return [];
      return [
        {
          severity: 'warning',
          path,
          message: `Voor ${of} wordt ${euros(asked)} uit OTO-gelden gevraagd; hoogstens ${most}% van ${euros(total)} is ${euros(allowed)}.`,
          hint: 'Verlaag het gevraagde bedrag en verhoog de eigen bijdrage.',
        },
      ];
    };
    const { totaal } = otoBudget(institution);
    return [
      ...toCome(institution).flatMap((entry) => {
        const { kosten } = entry.activiteit;
        if (!ingevuld(kosten)) return [];
        return above(kosten.oto_gelden, kosten.totaal, called(entry), pathOf(entry, 'kosten', 'oto_gelden'));
      }),
      ...(institution.oto.beleid.overige_posten ?? []).flatMap(({ post, oto_gelden, eigen_bijdrage }, index) =>
        above(oto_gelden, oto_gelden + eigen_bijdrage, `de post "${post}"`, [
          ...['oto', 'beleid', 'overige_posten'],
          index,
          'oto_gelden',
        ]),
      ),
      ...above(totaal.oto_gelden, totaal.totaal, `het hele plan van ${institution.oto.beleid.planjaar}`, [
        ...['oto', 'beleid', 'financiering', 'hoogste_percentage'],
      ]),
    ];
  },
};

/** The plan asks for no more than the network can award. */
export const bovenPlafond: Rule = {
  code: 'boven-plafond',
  check: (institution) => {
    const { financiering, planjaar } = institution.oto.beleid;
    const { oto_gelden } = otoBudget(institution).totaal;
    if (financiering?.plafond === undefined || oto_gelden <= financiering.plafond) return [];
    return [
      {
        severity: 'warning',
        path: ['oto', 'beleid', 'financiering', 'plafond'],
        message: `Het plan van ${planjaar} vraagt ${euros(oto_gelden)} uit OTO-gelden; het plafond is ${euros(financiering.plafond)}.`,
        hint: 'Laat een activiteit vervallen of betaal meer uit de eigen bijdrage.',
      },
    ];
  },
};

/** The plan costs no more than the board gave, which the crisis plan states. */
export const bovenBudget: Rule = {
  code: 'boven-oto-budget',
  check: (institution) => {
    const { budget } = institution.bouwstenen.oto;
    const { totaal } = otoBudget(institution).totaal;
    if (!ingevuld(budget) || totaal <= budget) return [];
    return [
      {
        severity: 'warning',
        path: ['bouwstenen', 'oto', 'budget'],
        message: `Het OTO-plan van ${institution.oto.beleid.planjaar} kost ${euros(totaal)}; het budget voor OTO is ${euros(budget)}.`,
        hint: 'Laat een activiteit vervallen, of vraag het bestuur om meer en verander het bedrag hier.',
      },
    ];
  },
};

/** The spending of last year agrees with what its activities cost, per category that has a line of its own. */
export const bestedingTeltNietOp: Rule = {
  code: 'besteding-telt-niet-op',
  check: (institution) => {
    const { besteding } = institution.oto.uitvoering;
    if (!ingevuld(besteding)) return [];
    const spent = spentPerCategory(institution);
    return besteding.flatMap((line, index): Finding[] => {
      const path = ['oto', 'uitvoering', 'besteding', index];
      const held = spent.get(line.post.trim().toLowerCase());
      const found: Finding[] = [];
      if (line.uit_oto_gelden > line.besteed)
        found.push({
          severity: 'warning',
          path: [...path, 'uit_oto_gelden'],
          message: `Bij ${line.post} is ${euros(line.uit_oto_gelden)} uit OTO-gelden meer dan de ${euros(line.besteed)} die besteed is.`,
          hint: 'Het deel uit OTO-gelden is hoogstens het bestede bedrag.',
        });
      if (held !== undefined && Math.round(100 * held) !== Math.round(100 * line.besteed))
        found.push({
          severity: 'warning',
          path: [...path, 'besteed'],
          message: `Bij ${line.post} is ${euros(line.besteed)} besteed, maar de gehouden activiteiten kostten samen ${euros(held)}.`,
          hint: 'Vergelijk met de kosten onder gehouden. Hoort een deel niet bij een activiteit, geef het dan een eigen post.',
        });
      return found;
    });
  },
};

/** What the activities of last year cost per category; a category of which some cost is not known is not there. */
function spentPerCategory(institution: Institution): ReadonlyMap<string, number> {
  const { gehouden } = institution.oto.uitvoering;
  const year = institution.oto.beleid.planjaar - 1;
  const category = new Map(
    otoActivities(institution, year).map(({ activiteit }) => [activiteit.id, activiteit.categorie]),
  );
  const held = (ingevuld(gehouden) ? gehouden : []).filter(({ doorgegaan }) => doorgegaan);
  return new Map(
    categorieen.flatMap((one) => {
      const costs = held.filter(({ activiteit }) => category.get(activiteit) === one).map(({ kosten }) => kosten);
      const known = costs.filter((cost) => cost !== undefined);
      if (costs.length === 0 || known.length < costs.length) return [];
      return [[one, known.reduce((sum, cost) => sum + cost, 0)] as const];
    }),
  );
}
