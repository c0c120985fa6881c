import type { Institution } from '../blocks/institution.ts';
import { installedTool } from './load/installed-tool.ts';
import type { Annex } from './model/annex.ts';
import type { Attachment } from './model/attachment.ts';
import type { Edition } from './model/edition.ts';
import type { Templates } from './model/templates.ts';
import type { ReadInstitution } from './read-institution.ts';
import { bronText, fingerprintOfBron } from './source/bron.ts';
import { allSources, packSources, sourceFiles, type Travelling, travelling } from './source/pack-sources.ts';

/** What a set of documents is made of and with. */
export interface Provenance {
  /** SHA-256 of `bron.json`, in hexadecimal. */
  readonly fingerprint: string;
  /** Id of the institution. */
  readonly institution: string;
  readonly edition: Edition;
  /** Version of Paraat. */
  readonly tool: string;
  readonly travelling: () => Travelling;
  /** The files by which the documents can be made again: `bron.json` and `bronnen.zip`. */
  readonly attachments: () => Attachment[];
}

/** The document in which the sources travel. */
export const CARRIER = 'crisisplan';

/** Names of what travels in it. */
export const sourceNames = { bron: 'bron.json', sources: 'bronnen.zip' } as const;

/** @param typed answers and releases as they were typed: what they take over from the network is worked out again */
export function provenanceOf(
  { instelling }: Institution,
  typed: ReadInstitution['typed'],
  templates: Templates,
  edition: Edition,
): Provenance {
  const sources = allSources(typed.workspace, typed.releases);
  const { answers, evidence, base } = sources;
  const tool = installedTool();
  const bron = bronText({
    institution: instelling.id,
    edition,
    tool,
    answers,
    evidence,
    base,
    templates: templates.hashes,
  });
  return {
    fingerprint: fingerprintOfBron(bron),
    institution: instelling.id,
    edition,
    tool: tool.version,
    travelling: () => travelling(sources),
    attachments: () => [
      {
        name: sourceNames.bron,
        mimeType: 'application/json',
        relationship: 'Source',
        description: 'Waarvan en waarmee dit plan is gemaakt; de vingerafdruk hiervan is het kenmerk op elke bladzijde',
        bytes: new TextEncoder().encode(bron),
      },
      {
        name: sourceNames.sources,
        mimeType: 'application/zip',
        relationship: 'Source',
        description: 'De antwoorden waarvan dit plan is gemaakt',
        bytes: packSources(sourceFiles(sources)),
      },
    ],
  };
}

/** The files that travel inside a document; one that two annexes share, once. */
export const attachmentsOf = (
  document: string,
  annexes: ReadonlyMap<string, Annex>,
  provenance: Provenance,
): Attachment[] => {
  const own = [...annexes.values()].flatMap((annex) =>
    annex.document === document && annex.attachment ? [annex.attachment] : [],
  );
  const attached = [...own, ...(document === CARRIER ? provenance.attachments() : [])];
  return [...new Map(attached.map((attachment) => [attachment.name, attachment])).values()];
};
