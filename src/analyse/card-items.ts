import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { DocumentItem } from '../model/templates.ts';

/** One task card per role that has one; `nummer` is its place in the list. */
export function taskCardItems({ bouwstenen, registers }: Institution): DocumentItem[] {
  const { kaarten } = bouwstenen.taakkaarten;
  const names = new Map(registers.rollen.map(({ id, naam }) => [id, naam]));
  return (ingevuld(kaarten) ? kaarten : []).map(({ rol }, nummer) => ({
    path: rol,
    title: 'Taakkaart',
    about: names.get(rol) ?? rol,
    given: { nummer },
  }));
}

/** One card per scenario. */
export const scenarioCardItems = ({ scenariokaarten }: Institution): DocumentItem[] =>
  Object.entries(scenariokaarten).map(([id, { naam }]) => ({
    path: id,
    title: 'Scenariokaart',
    about: naam,
    given: { id },
  }));

const agendas = [
  { path: '1-eerste', welke: 'agenda_eerste', titel: 'Eerste vergadering' },
  { path: '2-tweede', welke: 'agenda_tweede', titel: 'Tweede vergadering' },
  { path: '3-vervolg', welke: 'agenda_vervolg', titel: 'Volgende vergadering' },
  { path: '4-nafase', welke: 'agenda_nafase', titel: 'Op weg naar de nafase' },
] as const;

/** One card per kind of meeting. */
export const agendaCardItems = (): DocumentItem[] =>
  agendas.map(({ path, welke, titel }) => ({ path, title: 'Agendakaart', about: titel, given: { welke, titel } }));
