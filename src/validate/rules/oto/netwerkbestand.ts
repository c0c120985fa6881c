import type { Institution } from '../../../../blocks/institution.ts';
import { toCome } from '../../../../blocks/oto/to-come.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';
import { euros } from '../../../text/dutch-number.ts';
import type { Finding, Rule } from '../../rule.ts';
import { called, pathOf } from './place-of.ts';

const FILE = 'oto/netwerk.yaml';

type Offered = NonNullable<Institution['oto']['netwerk']>['activiteiten'][number];

/** The file of the network is that of the plan year. */
export const netwerkAnderJaar: Rule = {
  code: 'netwerk-ander-jaar',
  check: ({ oto: { netwerk, beleid } }) => {
    if (!netwerk || netwerk.jaar === beleid.planjaar) return [];
    return [
      {
        severity: 'warning',
        path: ['oto', 'netwerk', 'jaar'],
        message: `Het bestand van het netwerk is van ${netwerk.jaar}, maar uw plan is van ${beleid.planjaar}.`,
        hint: `Vraag het netwerk om het bestand van ${beleid.planjaar} en zet het in de plaats van ${FILE}.`,
      },
    ];
  },
};

/** Nobody takes part in what the network has cancelled. */
export const netwerkLaatVervallen: Rule = {
  code: 'netwerk-laat-vervallen',
  check: (institution) =>
    takingPart(institution, ({ entry, offered }): Finding[] => {
      if (!offered.vervallen) return [];
      return [
        {
          severity: 'warning',
          path: pathOf(entry, 'status'),
          message: `Het netwerk laat ${called(entry)} vervallen, maar uw status is ${entry.activiteit.status}.`,
          hint: 'Zet de status op vervallen; de deelnemers krijgen dan een afzegging.',
        },
      ];
    }),
};

/** The costs cover what the network asks for each participant. */
export const netwerkKosten: Rule = {
  code: 'netwerk-kosten',
  check: (institution) =>
    takingPart(institution, ({ entry, offered }): Finding[] => {
      const { kosten, deelnemers } = entry.activiteit;
      const { kosten_per_deelnemer: each, vervallen } = offered;
      if (each === undefined || vervallen || !ingevuld(kosten) || !ingevuld(deelnemers)) return [];
      const asked = Math.round(100 * each * deelnemers) / 100;
      if (kosten.totaal >= asked) return [];
      return [
        {
          severity: 'warning',
          path: pathOf(entry, 'kosten', 'totaal'),
          message: `Voor ${called(entry)} is ${euros(kosten.totaal)} begroot, maar het netwerk vraagt ${deelnemers} keer ${euros(each)}: ${euros(asked)}.`,
          hint: 'Verhoog de kosten of verlaag het aantal deelnemers.',
        },
      ];
    }),
};

/** One cannot both take part in an activity of the network and say that one does not. */
export const tochDeelnemen: Rule = {
  code: 'toch-deelnemen',
  check: ({ oto }) =>
    (oto.beleid.niet_deelnemen ?? []).flatMap(({ netwerkactiviteit: id }, index): Finding[] => {
      const own = oto.activiteiten.find((one) => one.netwerkactiviteit === id && one.status !== 'vervallen');
      if (!own) return [];
      return [
        {
          severity: 'warning',
          path: ['oto', 'beleid', 'niet_deelnemen', index, 'netwerkactiviteit'],
          message: `Hier staat dat u niet meedoet aan "${id}", maar ${own.nr} ${own.titel} in uw tabel is deze activiteit.`,
          hint: 'Haal deze regel weg, of zet de status van de activiteit op vervallen.',
        },
      ];
    }),
};

type Part = { readonly entry: ReturnType<typeof toCome>[number]; readonly offered: Offered };

/** What is found in each own activity to come that takes part in one of the network. */
function takingPart(institution: Institution, find: (part: Part) => Finding[]): Finding[] {
  const offers = new Map((institution.oto.netwerk?.activiteiten ?? []).map((offered) => [offered.id, offered]));
  return toCome(institution).flatMap((entry) => {
    const offered = offers.get(entry.activiteit.netwerkactiviteit ?? '');
    return offered ? find({ entry, offered }) : [];
  });
}
