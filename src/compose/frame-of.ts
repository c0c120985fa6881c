import type { Document } from '../model/document.ts';
import { a4 } from '../model/page-format.ts';
import type { DocumentItem, DocumentTemplate } from '../model/templates.ts';
import { dutchQuotes } from '../text/dutch-quotes.ts';
import { frontOf } from './front-of.ts';
import type { Material } from './material.ts';

/**
 * A document as its template and the version say, before it has a body.
 *
 * @param item what it is about, if it is one of a series
 */
export function frameOf(template: DocumentTemplate, material: Material, item?: DocumentItem): Omit<Document, 'body'> {
  const { institution, version, fileDate, frame } = material;
  const { instelling } = institution;
  const front = frontOf(template, material);
  const title = item ? dutchQuotes([item.title, item.about].filter((part) => part !== null).join(': ')) : front.title;
  return {
    id: item ? `${template.id}/${item.path}` : template.id,
    title,
    series: item ? { id: template.id, title: template.title } : null,
    formats: template.formats,
    cover: template.contents && {
      institution: dutchQuotes(instelling.naam),
      title,
      subtitle: template.subtitle,
      facts: front.facts,
    },
    running: {
      headerLeft: `${dutchQuotes(instelling.korte_naam)} · ${item ? item.title : title}`,
      headerRight: `Versie ${version.versie} · ${version.status}`,
      footerLeft: `Uitgave ${version.uitgave} · ${template.card || template.binds ? `${version.datum} · ` : ''}kenmerk ${version.kenmerk}`,
    },
    properties: {
      author: instelling.naam,
      subject: template.subtitle,
      version: version.versie,
      status: version.status,
      edition: version.uitgave,
      fingerprint: version.kenmerk,
      date: fileDate,
    },
    contents: template.contents && { title: 'Inhoud', ...template.contents },
    page: a4,
    ...frame,
  };
}
