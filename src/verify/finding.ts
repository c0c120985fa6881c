/** Something that is not as it was made. Texts are Dutch. */
export interface Finding {
  /** The file, as the dossier names it. */
  readonly file: string;
  /** Which part of it, when that is known: `bladzijde 12`, `antwoorden/registers/teams.yaml in bronnen.zip`. */
  readonly part?: string | undefined;
  /** What is wrong with it, as a sentence without its subject: `is veranderd`. */
  readonly what: string;
}

/** What was found out about a dossier or a document. */
export interface Verdict {
  /** Whole; undefined when it could not be read. */
  readonly fingerprint: string | undefined;
  /** `intern, versie 2.0`; undefined when it could not be read. */
  readonly about: string | undefined;
  /** What is not as it was made; nothing else is said as long as there is any. */
  readonly findings: readonly Finding[];
  /** What was looked at and found in order, as Dutch sentences. */
  readonly proven: readonly string[];
  /** What this command line could have proven and did not, as Dutch sentences. With any of these it is not "ongewijzigd". */
  readonly lacking: readonly string[];
  /** What it did not prove as it was told not to, and what no program can prove, as Dutch sentences. */
  readonly unproven: readonly string[];
}
