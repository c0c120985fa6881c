/** Which Paraat made something. */
export interface Tool {
  readonly version: string;
  /** The libraries that it makes documents with: version by name, in order of name. */
  readonly libraries: ReadonlyMap<string, string>;
}
