/** The register of who has which copy, in a dossier: as data, and printed. */
export const REGISTER = 'verspreiding.yaml';

/** What goes into a dossier beside the documents and is not made of the sources in its crisis plan. */
export interface Beside {
  /** Bytes of the evidence by path: `bewijzen/presentielijst.pdf`. The sources say which files they must be. */
  readonly evidence: ReadonlyMap<string, Uint8Array>;
  /** The bytes of the register, as `registerBytes` writes it; undefined when the version was not sent round. */
  readonly register: Uint8Array | undefined;
}
