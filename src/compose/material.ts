import type { Institution } from '../../blocks/institution.ts';
import type { Annex } from '../model/annex.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document, Figure } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import type { DocumentItem, Templates } from '../model/templates.ts';
import type { KeptChapters } from './kept-chapters.ts';

/** The version block, as text to print. */
export interface VersionBlock {
  readonly versie: string;
  readonly status: string;
  /** `2 november 2026`, or the text of a gap. */
  readonly datum: string;
  readonly ingangsdatum: string;
  readonly uitgave: Edition;
  /** For whom the edition is and what it lacks, as a sentence. */
  readonly overUitgave: string;
  /** Fingerprint of what the documents are made of and with, shortened. */
  readonly kenmerk: string;
}

/** A document, one of a series maybe, and the faults of the template that show in it first. */
export interface Composed {
  readonly document: Document;
  readonly problems: readonly Diagnostic[];
  /** Of what its template makes. */
  readonly isLast: boolean;
}

/** What a document is composed from. */
export interface Material {
  readonly institution: Institution;
  readonly templates: Templates;
  /** Computed facts for the templates, by name. */
  readonly facts: object;
  /** What the documents of a series are about, by the name of the list. */
  readonly items: Readonly<Record<string, readonly DocumentItem[]>>;
  readonly version: VersionBlock;
  /** ISO date by which is judged; undefined while the version has no date. */
  readonly peildatum: string | undefined;
  /** ISO date for every date inside a file. */
  readonly fileDate: string;
  /** The institution's own annexes, by id. */
  readonly annexes: ReadonlyMap<string, Annex>;
  /** Diagrams and the pictures of annexes, by the name with which a template asks for them. */
  readonly pictures: ReadonlyMap<string, Pick<Figure, 'content' | 'alt'>>;
  /** What every document of the institution shares. */
  readonly frame: Pick<Document, 'style' | 'concept'>;
  /** Ids of all norms, also of the tool's frameworks that the institution replaces: templates go on naming them. */
  readonly knownNorms: ReadonlySet<string>;
  /** The chapters of the composition before this one, when there was one. */
  readonly kept?: KeptChapters;
}
