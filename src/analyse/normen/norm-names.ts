import { bewijsnamen } from '../../../blocks/bewijssoorten.ts';
import type { Institution } from '../../../blocks/institution.ts';

/** How norms, themes and kinds of evidence are called where only their ids are answers. */
export function normNames({ normen }: Institution) {
  const all = Object.values(normen).flatMap(({ afkorting, normen: list }) =>
    list.map(({ id, artikel }) => ({ id, artikel, whole: `${afkorting} ${artikel}` })),
  );
  return {
    normnamen: Object.fromEntries(all.map(({ id, whole }) => [id, whole])),
    themanamen: Object.fromEntries(all.map(({ id, artikel }) => [id, artikel])),
    bewijsnamen: Object.fromEntries(Object.entries(bewijsnamen).map(([soort, { naam }]) => [soort, naam])),
  };
}
