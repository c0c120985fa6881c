/** Why files could not be written. A value: a full disk or a document that is open in Word is no bug. */
export interface WriteFailure {
  /** The file it went wrong at, relative to the output folder; undefined when it is the folder itself. */
  readonly file: string | undefined;
  /** Code of the file system (`ENOSPC`), or `geen-bestand`: a folder or a link stands where a document must come. */
  readonly code: string;
  /** What stands in the output folder now: the whole old set, or (the way back was barred too) some of both. */
  readonly inPlace: 'old' | 'mixed';
}

/** Does something with one file; what the file system has against it is the answer, any other error goes on. */
export function attempt(file: string | undefined, action: () => void): WriteFailure | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    return { file, code, inPlace: 'old' };
  }
}
