import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

/** The version in which a plan changed because of a finding or a point of improvement is one that there is, or is going to be: this one. */
export const onbekendeVersie: Rule = {
  code: 'onbekende-versie',
  check: ({ oto, bouwstenen }) => {
    const { historie, versie } = bouwstenen.documentbeheer;
    const { bevindingen } = oto.uitvoering;
    const known = new Set([
      ...(ingevuld(historie) ? historie : []).map((row) => row.versie),
      ...(ingevuld(versie) ? [versie] : []),
    ]);
    const unknown = (named: string | undefined, path: Finding['path']): Finding[] =>
      named === undefined || known.has(named)
        ? []
        : [
            {
              severity: 'warning',
              path,
              message: `Versie ${named} staat niet in bouwstenen/documentbeheer.yaml.`,
              hint: 'Noem een versie uit de historie, of de versie waaraan u nu werkt.',
            },
          ];
    const { verbeterregister } = bouwstenen.borging;
    return [
      ...(ingevuld(verbeterregister) ? verbeterregister : []).flatMap(({ gewijzigd_in }, index) =>
        unknown(gewijzigd_in, ['bouwstenen', 'borging', 'verbeterregister', index, 'gewijzigd_in']),
      ),
      ...(ingevuld(bevindingen) ? bevindingen : []).flatMap(({ opvolging }, index) =>
        unknown(ingevuld(opvolging) ? opvolging.gewijzigd_in : undefined, [
          'oto',
          'uitvoering',
          'bevindingen',
          index,
          'opvolging',
          'gewijzigd_in',
        ]),
      ),
    ];
  },
};
