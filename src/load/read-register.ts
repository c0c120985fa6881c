import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { verspreiding } from '../../blocks/verspreiding.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { releaseFiles } from '../model/release.ts';
import type { AnswerFile } from '../model/workspace.ts';
import { readAnswers } from './read-answers.ts';
import { readFile } from './read-file.ts';

/** A register as it stands on the disk, before its shape is checked. */
export interface TypedRegister {
  readonly file: AnswerFile;
  /** As typed, to the byte: what the adviser wrote stays. */
  readonly source: string;
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads who has which copy of a released version.
 *
 * @param folder the institution's input folder
 * @returns undefined when that version has not been distributed
 */
export function readRegister(folder: string, versie: string): TypedRegister | undefined {
  const path = `${releaseFiles.folder}/${versie}/${releaseFiles.distribution}`;
  const onDisk = join(folder, path);
  if (!lstatSync(onDisk, { throwIfNoEntry: false })) return undefined;
  const bytes = readFile(path, onDisk, true);
  if (!(bytes instanceof Uint8Array)) {
    const { file } = readAnswers(path, new Uint8Array());
    return { file: { ...file, readable: false }, source: '', problems: [bytes] };
  }
  const { file, problems } = readAnswers(path, bytes, verspreiding);
  return { file, source: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), problems };
}
