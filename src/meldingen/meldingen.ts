import { aandachtspunten } from './uitleg/aandachtspunten.ts';
import { bestanden } from './uitleg/bestanden.ts';
import { bewijs } from './uitleg/bewijs.ts';
import { huisstijl } from './uitleg/huisstijl.ts';
import { invoer } from './uitleg/invoer.ts';
import { netwerk } from './uitleg/netwerk.ts';
import { organisatie } from './uitleg/organisatie.ts';
import { oto } from './uitleg/oto.ts';
import { sjablonen } from './uitleg/sjablonen.ts';
import { uitgaven } from './uitleg/uitgaven.ts';
import { uitvoering } from './uitleg/uitvoering.ts';
import { versies } from './uitleg/versies.ts';
import { verwijzingen } from './uitleg/verwijzingen.ts';
import { vorm } from './uitleg/vorm.ts';
import type { Groep, Uitleg } from './uitleg.ts';

/** An open question is no fault: it has a page of its own in the guide. */
const vragen: Groep = {
  waarom:
    'Wat nog niet bekend is, hoort zichtbaar te zijn: een gat in het plan is eerlijker dan een zin die niets zegt.',
  meldingen: {
    'open-vraag': {
      betekenis: 'Deze vraag heeft nog geen antwoord; in het plan staat op die plek dat het er nog komt.',
      doen: 'Vul het antwoord in. Geldt de vraag niet voor u, schrijf dan {nvt: de reden}.',
      fout: '`nummer:`',
      goed: '`nummer: 088 123 45 67` of `nummer: {nvt: wij hebben geen centrale}`',
    },
  },
};

/** Every kind of problem. A new kind is a file in `uitleg/` and a line here. */
export const groepen: readonly Groep[] = [
  invoer,
  bestanden,
  versies,
  vorm,
  verwijzingen,
  huisstijl,
  uitgaven,
  organisatie,
  oto,
  netwerk,
  uitvoering,
  bewijs,
  aandachtspunten,
  vragen,
  sjablonen,
];

/** The explanation of each problem code, with the reason of its kind. */
export const meldingen: ReadonlyMap<string, Uitleg & { readonly waarom: string }> = new Map(
  groepen.flatMap(({ waarom, meldingen: inGroup }) =>
    Object.entries(inGroup).map(([code, uitleg]) => [code, { waarom, ...uitleg }] as const),
  ),
);
