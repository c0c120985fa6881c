/** What says which file it is: its path, its SHA-256 in hexadecimal, and its size in bytes. */
export interface FileMark {
  readonly pad: string;
  readonly sha256: string;
  readonly grootte: number;
}
