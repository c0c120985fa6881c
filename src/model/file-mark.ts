import { sha256 } from './sha256.ts';

/** What says which file it is: its path, its SHA-256 in hexadecimal, and its size in bytes. */
export interface FileMark {
  readonly pad: string;
  readonly sha256: string;
  readonly grootte: number;
}

/** @param path as it stands in the mark */
export const markOf = (path: string, bytes: Uint8Array): FileMark => ({
  pad: path,
  sha256: sha256(bytes),
  grootte: bytes.length,
});
