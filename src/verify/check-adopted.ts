import { releaseEntry } from '../analyse/release-entry.ts';
import { readSources } from '../load/read-sources.ts';
import type { ReleaseEntry } from '../model/release.ts';
import { readInstitution } from '../read-institution.ts';
import { HISTORY, sourceFolders, type Travelling } from '../source/pack-sources.ts';
import type { Finding } from './finding.ts';

/**
 * What a release wrote down of itself is not in the fingerprint. Its number, dates and who decided follow from the answers, and
 * the versions before it from the history that is in the fingerprint: this tells whether they agree.
 */
export function checkAdopted(file: string, institution: string, sources: Travelling): Finding[] {
  const { loaded, releases } = readSources(institution, sources);
  const { present, base } = releases;
  if (!present) return [];
  const part = `${sourceFolders.present}${HISTORY} in bronnen.zip`;
  const read = readInstitution('', loaded, undefined, undefined, releases).institution;
  if (!read) return [];
  const { entry, history } = present;
  const told = releaseEntry(read.bouwstenen.documentbeheer.versie as string, read, entry.kenmerk, [], entry);
  const fields = ['versie', 'datum', 'ingangsdatum', 'vastgesteld_door', 'vastgesteld_op'] as const;
  const wrong = fields.filter((field) => told[field] !== entry[field]);
  if (wrong.length > 0) return [{ file, part, what: `noemt een ander(e) ${wrong.join(', ')} dan de antwoorden` }];
  // A base that was lost when this was made is no reason to doubt what was written down of it.
  if (!base) return [];
  const before = (entries: readonly ReleaseEntry[]) => JSON.stringify(entries.map(({ controle: _, ...rest }) => rest));
  return before(history.versies.slice(0, -1)) === before(base.history.versies)
    ? []
    : [{ file, part, what: 'noemt andere eerdere versies dan de versie waarop dit voortbouwt' }];
}
