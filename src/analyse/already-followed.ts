import type { Institution } from '../../blocks/institution.ts';
import { activityTypes } from '../../blocks/oto/activity-types.ts';
import { followedModules } from '../../blocks/oto/followed-modules.ts';
import type { ActivityEvent } from './activity-events.ts';
import { fullDate } from './full-date.ts';
import { judge } from './qualifications.ts';

/** What to say to someone who has the module of a date already. */
export interface AlreadyFollowed {
  readonly line: string;
  /** It stays valid to the end of the plan year, so that this year asks nothing more. */
  readonly enough: boolean;
}

/**
 * Whether a person has the module of an activity on a day that it is held, by what was followed before that day. Only of
 * education and training that `geldigheid` gives a term: of nothing else do the answers say that once is enough.
 *
 * @returns a question; null where there is nothing to say
 */
export function alreadyFollowed(
  institution: Institution,
): (person: string, of: ActivityEvent) => AlreadyFollowed | null {
  const types = activityTypes(institution);
  const endOfYear = `${institution.oto.beleid.planjaar}-12-31`;
  const perDay = new Map<string, ReadonlyMap<string, string>>();
  const followedBefore = (day: string) => {
    const known = perDay.get(day) ?? followedModules(institution, dayBefore(day));
    perDay.set(day, known);
    return known;
  };
  return (person, { activiteit: { type }, occasion: { first } }) => {
    if (!['opleiden', 'trainen'].includes(types.get(type)?.categorie ?? '')) return null;
    const followed = followedBefore(first).get(`${person}/${type}`);
    const { state, validUntil } = judge(institution, type, followed, first);
    if (state !== 'valid' || validUntil === null) return null;
    const until = `tot en met ${fullDate(validUntil)}`;
    return validUntil >= endOfYear
      ? { line: `U hebt deze module al, geldig ${until}. U hoeft niet te komen.`, enough: true }
      : { line: `Uw vorige keer is geldig ${until}.`, enough: false };
  };
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
