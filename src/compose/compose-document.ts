import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { DocumentTemplate } from '../model/templates.ts';
import { checkDocument } from './check-document.ts';
import { type ChapterTask, composeChapter } from './compose-chapter.ts';
import type { Material } from './material.ts';
import { ownAnnexes } from './own-annexes.ts';
import { withOwnChapters } from './own-chapters.ts';

/** The template that prints a chapter of the institution itself. */
const OWN_CHAPTER = 'partials/eigen-hoofdstuk.ejs';

/** Composes one document from its templates and the institution's own chapters and annexes. */
export function composeDocument(
  template: DocumentTemplate,
  material: Material,
): { document: Document; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const notUsed = new Set((material.institution.instelling.niet_gebruikt ?? []).map((entry) => entry.bouwsteen));
  const compose = (chapter: ChapterTask) => composeChapter(chapter, material, notUsed, problems);
  const chapters = template.chapters
    .filter((chapter) => !notUsed.has(chapter.name))
    .map((chapter) => ({ name: chapter.name, blocks: compose(chapter) }));
  const { institution, annexes } = material;
  const body = [
    ...withOwnChapters(chapters, template.id, institution.hoofdstukken, (name) =>
      compose({ path: OWN_CHAPTER, name, given: (view) => ({ hoofdstuk: view.hoofdstukken[name] }) }),
    ),
    ...ownAnnexes(template.id, institution, annexes, compose),
  ];
  const checked = checkDocument({ ...frameOf(template, material), body });
  return { document: checked.document, problems: [...problems, ...checked.problems] };
}

function frameOf(
  template: DocumentTemplate,
  { institution, version, fileDate, frame }: Material,
): Omit<Document, 'body'> {
  const { instelling } = institution;
  return {
    id: template.id,
    title: template.title,
    cover: {
      institution: instelling.naam,
      title: template.title,
      subtitle: template.subtitle,
      facts: [
        { label: 'Versie', value: version.versie },
        { label: 'Status', value: version.status },
        { label: 'Datum', value: version.datum },
        { label: 'Geldt vanaf', value: version.ingangsdatum },
        { label: 'Uitgave', value: version.uitgave },
        { label: 'Kenmerk', value: version.kenmerk },
      ],
    },
    running: {
      headerLeft: `${instelling.korte_naam} · ${template.title}`,
      headerRight: `Versie ${version.versie} · ${version.status}`,
      footerLeft: `Uitgave ${version.uitgave} · kenmerk ${version.kenmerk}`,
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
    contents: { title: 'Inhoud', ...template.contents },
    ...frame,
  };
}
