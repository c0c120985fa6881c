import { lookingForLeaks } from '../leak/looking-for-leaks.ts';
import type { Made } from '../model/build-report.ts';
import { type Diagnostic, failed } from '../model/diagnostic.ts';
import { startFile } from '../write/start-file.ts';
import type { WriteFailure } from '../write/write-failure.ts';
import { startStoredZip } from '../zip/stored-zip.ts';
import { makeDossier } from './make-dossier.ts';
import type { DossierPlan } from './plan-dossier.ts';

/** How the writing of a dossier ended. */
export type DossierOutcome =
  | { readonly files: number }
  /** At their place as typed; null for an error that shows in documents alone: a build tells its place. */
  | { readonly problems: readonly Diagnostic[] | null }
  | { readonly failure: WriteFailure };

/**
 * Makes a dossier and writes it, each file when it is made; it is there whole, or an older one is as it was.
 *
 * @param out the folder it comes in
 */
export async function writeDossier(
  { order, fileName, withheld, kept }: NonNullable<DossierPlan['dossier']>,
  out: string,
  onDocument?: (made: Made) => void,
): Promise<DossierOutcome> {
  const file = startFile(out, fileName);
  const zip = startStoredZip(file.add);
  let files = 0;
  const looking = lookingForLeaks(
    ({ path, bytes }) => {
      zip.add(path, bytes);
      files++;
      return true;
    },
    withheld,
    kept,
    order.edition,
  );
  try {
    if (failed(await makeDossier(order, looking.take, onDocument))) return { problems: null };
    const leaks = looking.leaks();
    if (failed(leaks)) return { problems: leaks };
    zip.end();
    const failure = file.place();
    return failure ? { failure } : { files };
  } finally {
    file.drop();
  }
}
