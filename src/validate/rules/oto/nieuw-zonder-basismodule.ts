import { maandenEerder } from '../../../../blocks/gegevens-gecontroleerd.ts';
import type { Institution } from '../../../../blocks/institution.ts';
import { followedModules } from '../../../../blocks/oto/followed-modules.ts';
import { spanOf } from '../../../../blocks/oto/schedule.ts';
import { toCome } from '../../../../blocks/oto/to-come.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../../rule.ts';

const MODULE = 'basismodule';
/** Who took a role less than this long ago is new. */
const MONTHS = 12;

/**
 * Who is new in a role that asks for the basis module has followed it, or has one planned for a role of theirs. New: since
 * less than a year, or since the module was last held, or about to begin. For others the qualifications in the plan say it.
 */
export const nieuwZonderBasismodule: Rule = {
  code: 'nieuw-zonder-basismodule',
  check: (institution, peildatum) => {
    if (peildatum === undefined) return [];
    const followed = followedModules(institution, peildatum);
    const since = [maandenEerder(peildatum, MONTHS), lastHeld(institution, peildatum)].reduce((one, other) =>
      one < other ? one : other,
    );
    const told = new Set<string>();
    const people = new Map(institution.registers.functionarissen.map((persoon) => [persoon.id, persoon]));
    const roleNames = new Map(institution.registers.rollen.map(({ id, naam }) => [id, naam]));
    const seats = seatsOf(institution, peildatum);
    const planned = plannedPerPerson(institution, seats, peildatum);
    return seats.flatMap(({ persoon: id, rol, van: own, path }): Finding[] => {
      const persoon = people.get(id);
      const van = own ?? persoon?.van;
      if (!persoon || (persoon.tot ?? peildatum) < peildatum || van === undefined || van <= since) return [];
      if (told.has(id) || followed.has(`${id}/${MODULE}`) || (planned.get(id) ?? '') >= van) return [];
      told.add(id);
      return [
        {
          severity: 'warning',
          path,
          message: `${persoon.naam} is nieuw als ${roleNames.get(rol)} (vanaf ${van}), heeft de basismodule niet gevolgd, en er is er geen gepland.`,
          hint: `Plan een basismodule met ${rol} onder doelgroep, of zet onder eerder_gevolgd in oto/uitvoering.yaml wanneer die is gevolgd.`,
        },
      ];
    });
  },
};

/** Who holds, or is going to hold, a role that asks for the module. */
function seatsOf({ registers }: Institution, peildatum: string) {
  return registers.rollen.flatMap(({ id: rol, profiel, houders }, index) => {
    const asks = ingevuld(profiel) && ingevuld(profiel.modules) && profiel.modules.includes(MODULE);
    return (asks && ingevuld(houders) ? houders : []).flatMap(({ functionaris, van, tot }, position) =>
      (tot ?? peildatum) < peildatum
        ? []
        : [
            {
              persoon: functionaris,
              rol,
              van,
              path: ['registers', 'rollen', index, 'houders', position, 'functionaris'],
            },
          ],
    );
  });
}

/** The last day up to a date on which the module was held; the end of time when it never was. */
function lastHeld({ oto }: Institution, peildatum: string): string {
  const { gehouden } = oto.uitvoering;
  const modules = new Set(oto.activiteiten.filter(({ type }) => type === MODULE).map(({ id }) => id));
  const days = (ingevuld(gehouden) ? gehouden : []).flatMap(({ activiteit, doorgegaan, datum }) =>
    doorgegaan && datum !== undefined && datum <= peildatum && modules.has(activiteit) ? [datum] : [],
  );
  return days.reduce((latest, day) => (day > latest ? day : latest), '') || '9999-12-31';
}

/** The last day from a date on which a module is planned for a role of a person; not dated, it is still to come. */
function plannedPerPerson(institution: Institution, seats: ReturnType<typeof seatsOf>, peildatum: string) {
  const perRole = new Map<string, string>();
  for (const { activiteit, schedule } of toCome(institution)) {
    if (activiteit.type !== MODULE || !ingevuld(activiteit.doelgroep)) continue;
    const last = (schedule && spanOf(schedule)?.last) ?? '9999-12-31';
    if (last >= peildatum) for (const rol of activiteit.doelgroep) keepLatest(perRole, rol, last);
  }
  const perPerson = new Map<string, string>();
  for (const { persoon, rol } of seats) keepLatest(perPerson, persoon, perRole.get(rol) ?? '');
  return perPerson;
}

function keepLatest(days: Map<string, string>, key: string, day: string): void {
  if (day > (days.get(key) ?? '')) days.set(key, day);
}
