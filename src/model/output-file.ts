/** A finished file, not yet on disk. `path` is relative to the output folder, with forward slashes. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
