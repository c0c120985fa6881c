import { hasEnded, reportYear } from '../../blocks/oto/report-year.ts';
import type { Cover } from '../model/document.ts';
import type { DocumentTemplate } from '../model/templates.ts';
import type { Material } from './material.ts';

/** The title of a document, with the year it is about, and the facts on its cover. */
export function frontOf(template: DocumentTemplate, material: Material): Pick<Cover, 'title' | 'facts'> {
  const { institution, version } = material;
  if (template.year === 'report') {
    const year = reportYear(institution);
    return { title: `${template.title} ${year}`, facts: reportFacts(year, material) };
  }
  return {
    title: template.year === 'plan' ? `${template.title} ${institution.oto.beleid.planjaar}` : template.title,
    facts: [
      { label: 'Versie', value: version.versie },
      { label: 'Status', value: version.status },
      { label: 'Datum', value: version.datum },
      { label: 'Geldt vanaf', value: version.ingangsdatum },
      { label: 'Uitgave', value: version.uitgave },
      { label: 'Kenmerk', value: version.kenmerk },
    ],
  };
}

/** A report looks back: it says up to which day it has counted, and nothing of a day from which it would hold. */
function reportFacts(year: number, { version, peildatum }: Material): Cover['facts'] {
  const interim = peildatum !== undefined && !hasEnded(year, peildatum);
  return [
    { label: 'Verslagjaar', value: String(year) },
    { label: 'Stand op', value: interim ? `${version.datum} (tussenstand)` : version.datum },
    { label: 'Status', value: version.status },
    { label: 'Hoort bij', value: `crisisplan versie ${version.versie}` },
    { label: 'Uitgave', value: version.uitgave },
    { label: 'Kenmerk', value: version.kenmerk },
  ];
}
