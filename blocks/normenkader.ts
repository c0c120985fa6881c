import { bewijssoorten } from './bewijssoorten.ts';
import { afspraakonderwerpen } from './bouwstenen/netwerkpartners.ts';
import { wettelijkeEisen } from './bouwstenen/wettelijke-eisen.ts';
import { collectie, groep, id, keuze, lijst, tekst, verwijzing, webadres } from './schema/fields.ts';
import { fieldsOf } from './schema/walk.ts';
import { sectoren } from './sectoren.ts';

/** How sure the requirement is: read in the law, known from others only, an official text, or a model of our own. */
export const normstatussen = ['wettekst', 'secundair', 'officieel', 'werkmodel'] as const;

/** The groups of block wettelijke-eisen that ask per requirement how it stands. */
export const eisgroepen = ['eisen_zorg', 'eisen_cyber', 'eisen_kritiek'] as const;

/** Every question of those groups, as `eisen_zorg.crisisplan`. */
export const eisvragen = eisgroepen.flatMap((groep) =>
  Object.keys(fieldsOf(wettelijkeEisen.schema.shape[groep]) ?? {}).map((vraag) => `${groep}.${vraag}`),
) as [string, ...string[]];

const norm = groep({
  id: id().meta({ title: 'Id' }),
  artikel: tekst().meta({ title: 'Artikel, hoofdstuk of thema' }),
  eis: tekst().meta({ title: 'Wat er gevraagd wordt', description: 'In eigen woorden, in één of twee zinnen.' }),
  melding: groep({
    wat: tekst().meta({ title: 'Wat er gemeld wordt' }),
    termijn: tekst().meta({ title: 'Termijn', examples: ['binnen 24 uur'] }),
  })
    .optional()
    .meta({ title: 'Melding met een termijn', description: 'De termijn komt achter de eis te staan.' }),
  pdca: keuze(['plan', 'do', 'check', 'act']).meta({ title: 'Stap van de cyclus' }),
  bewijs: lijst(keuze(bewijssoorten)).meta({
    title: 'Gevraagd bewijs',
    description: 'Wat een auditor wil inzien. Pas als dat er allemaal is, heet de norm aangetoond.',
  }),
  vraag: keuze(eisvragen).optional().meta({
    title: 'Uw oordeel staat bij',
    description: 'De vraag in bouwstenen/wettelijke-eisen.yaml waarin u zegt hoe het met deze eis staat.',
  }),
  onderwerp: keuze(afspraakonderwerpen).optional().meta({
    title: 'Onderwerp van het convenant met de GHOR',
    description: 'Staat daar of het geregeld is, dan gaat dat voor het oordeel over alle afspraken samen.',
  }),
  bouwstenen: lijst(verwijzing('bouwstenen')).optional().meta({
    title: 'Hoofdstukken van het crisisplan',
    description: 'Waar de eis in zijn geheel is uitgewerkt, naast de plekken die de sjablonen zelf noemen.',
  }),
});

/**
 * `normen/<naam>.yaml`: a law, standard or quality framework with its requirements. The tool has those of `blocks/normen/`;
 * an institution adds its own, or replaces one by a file of the same name.
 */
export const normenkader = groep({
  naam: tekst().meta({ title: 'Naam' }),
  afkorting: tekst().meta({ title: 'Korte naam', description: 'Staat voor het artikel: Wkkgz art. 2.' }),
  status: keuze(normstatussen).meta({
    title: 'Status',
    description:
      'Wettekst: de artikelen zelf zijn gelezen. Secundair: alleen wat anderen erover schrijven. Officieel: de tekst van het kader zelf. ' +
      'Werkmodel: een eigen indeling, niet de officiële tekst.',
  }),
  tekst_van: tekst().meta({
    title: 'Datum van de gelezen tekst',
    description: 'Staat bij elke verwijzing naar dit kader.',
  }),
  bron: webadres().optional().meta({ title: 'Vindplaats' }),
  voorbehoud: tekst().optional().meta({ title: 'Voorbehoud' }),
  geldt: keuze(['altijd', 'amvb_acute_zorg', 'entiteit_cyber', 'kritieke_entiteit', 'gekozen']).meta({
    title: 'Wanneer het geldt',
    description:
      'Altijd, of volgens een antwoord in bouwstenen/wettelijke-eisen.yaml. Gekozen: als u het daar bij normenkaders noemt.',
  }),
  sectoren: lijst(keuze(sectoren)).optional().meta({
    title: 'Sectoren',
    description: 'Soorten instellingen waarvoor een gekozen kader ook zonder keuze geldt.',
  }),
  normen: collectie('normen', norm).meta({ title: 'Normen' }),
}).meta({
  title: 'Normenkader',
  description: 'Een wet, norm of kwaliteitskader met wat het vraagt.',
});
