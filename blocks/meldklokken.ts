import type { Institution } from './institution.ts';

type Normen = Institution['normen'];

/** What a law wants to be told, and within which time. */
export interface Meldklok {
  /** Name of the law, and the date of the text that was read. */
  readonly wet: string;
  readonly tekst_van: string;
  /** Its number alone: `26`. */
  readonly artikel: string;
  readonly wat: string;
  readonly termijn: string;
}

/** The clocks of the frameworks that apply by one judgement of block wettelijke-eisen, in the order of their norms. */
export const meldklokken = (normen: Normen, geldt: Normen[string]['geldt']): Meldklok[] =>
  Object.values(normen)
    .filter((kader) => kader.geldt === geldt)
    .flatMap(({ naam, tekst_van, normen: list }) =>
      list.flatMap(({ artikel, melding }) =>
        melding ? [{ wet: naam, tekst_van, artikel: artikel.replace(/^art\. /, ''), ...melding }] : [],
      ),
    );
