import type { OutputFile } from '../model/output-file.ts';
import { type ReleaseHistory, releaseFiles } from '../model/release.ts';
import { sha256 } from '../model/sha256.ts';
import { historyText } from '../source/history-text.ts';

/**
 * The files of a released version: its history, the bytes of its input, and the checksum of each of them.
 *
 * @param input bytes by path
 * @returns paths relative to the folder of the version
 * @throws when a path cannot stand in a list of checksums, as it holds a line end
 */
export function snapshotFiles(history: ReleaseHistory, input: ReadonlyMap<string, Uint8Array>): OutputFile[] {
  const files = [
    { path: releaseFiles.history, bytes: textBytes(historyText(history)) },
    ...[...input].map(([path, bytes]) => ({ path: `${releaseFiles.input}/${path}`, bytes })),
  ];
  if (files.some(({ path }) => /[\r\n]/.test(path))) throw new Error('a file name holds a line end');
  const sums = files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`);
  return [...files, { path: releaseFiles.checksums, bytes: textBytes(sums.join('')) }];
}

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
