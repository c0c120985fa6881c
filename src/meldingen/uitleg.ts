/** What a problem means and what to do about it; Dutch, for who fills in the answers. */
export interface Uitleg {
  readonly betekenis: string;
  readonly doen: string;
  /** Where the reason of its kind does not fit. */
  readonly waarom?: string;
  /** How the guide quotes the message. */
  readonly melding?: string;
  /** An example as it is typed wrong, and as it is right. */
  readonly fout?: string;
  readonly goed?: string;
}

/** Problems of one kind share the reason why they are told at all. */
export interface Groep {
  readonly waarom: string;
  readonly meldingen: Readonly<Record<string, Uitleg>>;
}
