import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

/** The version in which a plan changed because of a finding is one that there is, or is going to be: this one. */
export const onbekendeVersie: Rule = {
  code: 'onbekende-versie',
  check: ({ oto, bouwstenen }) => {
    const { historie, versie } = bouwstenen.documentbeheer;
    const { bevindingen } = oto.uitvoering;
    const known = new Set([
      ...(ingevuld(historie) ? historie : []).map((row) => row.versie),
      ...(ingevuld(versie) ? [versie] : []),
    ]);
    return (ingevuld(bevindingen) ? bevindingen : []).flatMap(({ opvolging }, index): Finding[] => {
      const named = ingevuld(opvolging) ? opvolging.gewijzigd_in : undefined;
      if (named === undefined || known.has(named)) return [];
      return [
        {
          severity: 'warning',
          path: ['oto', 'uitvoering', 'bevindingen', index, 'opvolging', 'gewijzigd_in'],
          message: `Versie ${named} staat niet in bouwstenen/documentbeheer.yaml.`,
          hint: 'Noem een versie uit de historie, of de versie waaraan u nu werkt.',
        },
      ];
    });
  },
};
