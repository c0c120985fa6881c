import type { Institution } from '../../blocks/institution.ts';
import type { DocumentItem } from '../model/templates.ts';
import { agendaCardItems, scenarioCardItems, taskCardItems } from './card-items.ts';
import { evaluationItems } from './evaluation-items.ts';

/** The lists of which each item gets a document of its own, by the name that `document.yaml` calls them (`per`). */
export const documentItems = (institution: Institution): Readonly<Record<string, readonly DocumentItem[]>> => ({
  evaluaties: evaluationItems(institution),
  taakkaarten: taskCardItems(institution),
  scenariokaarten: scenarioCardItems(institution),
  agendakaarten: agendaCardItems(),
});
