import { bouwstenen } from '../../../blocks/bouwstenen.ts';
import type { Institution } from '../../../blocks/institution.ts';
import { eisgroepen } from '../../../blocks/normenkader.ts';
import { metaOf } from '../../../blocks/schema/meta.ts';
import { fieldsOf } from '../../../blocks/schema/walk.ts';
import { eisText, sourceOf } from './norm-text.ts';

type Groep = (typeof eisgroepen)[number];

/** What the laws ask that a group of questions of block wettelijke-eisen is about. */
export interface LegalRequirements {
  /** Each framework with what was read of it: `Cbb: tekst van 15 augustus 2026`. */
  readonly bronnen: string;
  readonly eisen: readonly { readonly vraag: string; readonly eis: string; readonly artikel: string }[];
}

/**
 * The requirements of each group, from the norms that name its questions: the norm in its own words, or the title of the
 * question when it stands for several norms or for none.
 */
export function legalRequirements({ normen }: Institution): Readonly<Record<Groep, LegalRequirements>> {
  const frameworks = Object.values(normen);
  const listOf = (groep: Groep): LegalRequirements => {
    const isAbout = ({ vraag }: { readonly vraag?: string | undefined }) => vraag?.startsWith(`${groep}.`) === true;
    const named = frameworks.filter((kader) => kader.normen.some(isAbout));
    const questions = fieldsOf(bouwstenen['wettelijke-eisen'].schema.shape[groep]) ?? {};
    return {
      bronnen: named.map((kader) => `${kader.afkorting}: ${sourceOf(kader)}`).join('; '),
      eisen: Object.entries(questions).map(([vraag, field]) => {
        const own = named.flatMap(({ afkorting, normen: list }) =>
          list.filter((norm) => norm.vraag === `${groep}.${vraag}`).map((norm) => ({ norm, afkorting })),
        );
        const { title = vraag, description = '' } = metaOf(field);
        const [first] = own;
        // `art. 5.1, oefenen` and `art. 5.1, materieel` are one article.
        const articles = own.map(({ norm, afkorting }) => `${afkorting} ${norm.artikel.replace(/,.*/, '')}`);
        return {
          vraag,
          eis: first && own.length === 1 ? eisText(first.norm) : title,
          artikel: first ? [...new Set(articles)].join('; ') : description,
        };
      }),
    };
  };
  return Object.fromEntries(eisgroepen.map((groep) => [groep, listOf(groep)])) as Record<Groep, LegalRequirements>;
}
