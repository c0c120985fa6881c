import { bewijsnamen } from '../../../blocks/bewijssoorten.ts';
import { bouwsteenIds } from '../../../blocks/bouwstenen.ts';
import type { Institution } from '../../../blocks/institution.ts';
import { nietGebruikt } from '../../../blocks/niet-gebruikt.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Edition } from '../../model/edition.ts';
import type { QuotedDocument } from '../../model/quoted.ts';
import type { Releases } from '../../model/release.ts';
import { type Applies, applies } from './applies.ts';
import { type Evidence, evidenceIn } from './evidence-of.ts';
import { type NormState, normState, normStates } from './norm-state.ts';
import { eisText, sourceOf } from './norm-text.ts';
import { type OwnJudgement, ownJudgement } from './own-judgement.ts';
import { type NormPdca, pdcaIn } from './pdca-of.ts';
import { blocksOf, type NormPlace, placesIn } from './places-of.ts';
import { practiceIn } from './practice-of.ts';

type Kader = Institution['normen'][string];

/** One norm with where it is met, what shows it, and what is missing; texts are Dutch. */
export interface NormRow {
  readonly id: string;
  readonly kader: string;
  /** `Cbb art. 9 lid 5 onder a`. */
  readonly artikel: string;
  /** `tekst van 15 augustus 2026`, or that nobody read it: `secundair, tekst niet gelezen`. */
  readonly bron: string;
  readonly eis: string;
  readonly pdca: Kader['normen'][number]['pdca'];
  readonly stand: NormState;
  readonly plekken: readonly NormPlace[];
  /** Names of other plans in which it is met. */
  readonly plannen: readonly string[];
  readonly bewijs: readonly Evidence[];
  /** What would make it aangetoond; empty when it is, or does not apply. */
  readonly sluit: readonly string[];
  /** Name of the role that arranges it, and the ISO date before which; null where nobody was named. */
  readonly wie: string | null;
  readonly voor: string | null;
  readonly cyclus: NormPdca;
}

/** A framework with its norms. */
export interface NormKader extends Applies {
  readonly id: string;
  readonly naam: string;
  readonly status: Kader['status'];
  readonly tekst_van: string;
  readonly bron: string | null;
  readonly voorbehoud: string | null;
  readonly normen: readonly NormRow[];
}

export interface NormMatrix {
  readonly kaders: readonly NormKader[];
  /** Norms that apply and are not aangetoond, the worst first. */
  readonly gaten: readonly NormRow[];
  /** Per state how many norms are in it, of all frameworks; those without norms are left out. */
  readonly telling: readonly { readonly stand: NormState; readonly aantal: number }[];
  /** The other way round: sections with the norms that they satisfy, per document. */
  readonly perDocument: readonly {
    readonly title: string;
    readonly secties: readonly { readonly plek: NormPlace; readonly normen: readonly NormRow[] }[];
  }[];
}

/**
 * Works out for each norm where it is met, what shows that it is done and how it stands.
 *
 * @param documents what can be quoted, in their order
 * @param date ISO date by which is judged
 * @param edition which holds the documents: of a text that only another holds, nothing can be said
 */
export function normMatrix(
  institution: Institution,
  documents: readonly QuotedDocument[],
  date: string,
  releases: Releases,
  edition: Edition = 'intern',
): NormMatrix {
  const rowOf = rowsFor(institution, documents, date, releases, edition);
  const kaders = Object.entries(institution.normen).map(([id, kader]): NormKader => {
    const { naam, status, tekst_van, bron = null, voorbehoud = null } = kader;
    const scope = applies(id, kader, institution);
    const normen = kader.normen.map((norm) => rowOf(kader, norm, scope));
    return { id, naam, status, tekst_van, bron, voorbehoud, ...scope, normen };
  });
  const rows = kaders.flatMap(({ normen }) => normen);
  const applying = rows.filter(({ stand }) => stand !== 'niet van toepassing');
  return {
    kaders,
    gaten: normStates.slice(0, 3).flatMap((state) => applying.filter(({ stand }) => stand === state)),
    telling: normStates
      .map((stand) => ({ stand, aantal: rows.filter((row) => row.stand === stand).length }))
      .filter(({ aantal }) => aantal > 0),
    perDocument: documents.flatMap(({ id, title, sections }) => {
      const secties = sections.flatMap((section) => {
        const isHere = (place: NormPlace) => place.document === id && place.section.id === section.id;
        const normen = applying.filter(({ plekken }) => plekken.some(isHere));
        return normen.length > 0 ? [{ plek: { document: id, title, section }, normen }] : [];
      });
      return secties.length > 0 ? [{ title, secties }] : [];
    }),
  };
}

function rowsFor(
  institution: Institution,
  documents: readonly QuotedDocument[],
  date: string,
  releases: Releases,
  edition: Edition,
): (kader: Kader, norm: Kader['normen'][number], scope: Applies) => NormRow {
  const placesOf = placesIn(documents);
  const practiceOf = practiceIn(institution, date);
  const evidenceOf = evidenceIn(institution, date, releases);
  const pdcaOf = pdcaIn(institution, date, releases);
  const roles = new Map(institution.registers.rollen.map(({ id, naam }) => [id, naam]));
  const plans = new Map(institution.registers.plannen.map(({ id, naam }) => [id, naam]));
  const leftOut = nietGebruikt(institution);
  const blocksInUse = bouwsteenIds.filter((id) => !leftOut.has(id));
  const { vastgesteld_door, vastgesteld_op } = institution.bouwstenen.documentbeheer;
  /** Who was named; what waits for the decision alone is closed by the board, on the day of its decision. */
  const whoCloses = (
    own: OwnJudgement,
    isWritten: boolean,
    bewijs: readonly Evidence[],
  ): Pick<NormRow, 'wie' | 'voor'> => {
    const named = own.gaat_na === undefined ? undefined : roles.get(own.gaat_na);
    const missing = bewijs.filter(({ found }) => found !== 'stuk');
    if (named !== undefined || !isWritten || missing.length === 0 || missing.some(({ soort }) => soort !== 'plan'))
      return { wie: named ?? null, voor: own.voor ?? null };
    return {
      wie: ingevuld(vastgesteld_door) ? vastgesteld_door : null,
      voor: ingevuld(vastgesteld_op) ? vastgesteld_op : null,
    };
  };
  return (kader, norm, scope) => {
    const own = ownJudgement(norm, institution);
    const meant = [...(norm.bouwstenen ?? []), ...own.bouwstenen].filter((id) => blocksInUse.some((one) => one === id));
    const plekken = placesOf(norm.id, meant);
    const blocks = [...new Set([...meant, ...blocksOf(plekken)])];
    const practice = practiceOf(norm.id, blocks);
    const bewijs = norm.bewijs.map((soort) => evidenceOf(soort, norm.id, practice));
    const plannen = own.plannen.flatMap((id) => plans.get(id) ?? []);
    const open = plekken.filter(({ section }) => section.hasGap);
    const isWritten = plekken.length + plannen.length > open.length;
    const doesApply = scope.geldt !== 'nee' && own.nvt === undefined;
    const stand = normState(
      doesApply,
      isWritten || edition === 'intern' || open.length > 0 ? isWritten : null,
      own.stand,
      bewijs.map(({ soort, found }) => ({ fase: bewijsnamen[soort].fase, found })),
    );
    const isGap = doesApply && stand !== 'aangetoond' && stand !== 'niet in deze uitgave';
    return {
      id: norm.id,
      kader: kader.naam,
      artikel: `${kader.afkorting} ${norm.artikel}`,
      bron: sourceOf(kader),
      eis: eisText(norm),
      pdca: norm.pdca,
      stand,
      plekken,
      plannen,
      bewijs,
      sluit: isGap ? closing(own, isWritten ? null : open, bewijs) : [],
      ...whoCloses(own, isWritten, bewijs),
      cyclus: pdcaOf(norm.id, plekken, practice, bewijs),
    };
  };
}

const toWrite = (open: readonly NormPlace[]): string =>
  open.length === 0
    ? 'Beschrijf dit in een plan, en noem de norm bij dat hoofdstuk.'
    : `Beantwoord de open vragen in ${open.map(({ title, section }) => `${title} ${section.number}`.trim()).join(', ')}.`;

/**
 * What is said to be missing first; then the text, then the evidence.
 *
 * @param open places of which a question is open, when none is whole; null when one is
 */
function closing(
  { stand, toelichting }: OwnJudgement,
  open: readonly NormPlace[] | null,
  bewijs: readonly Evidence[],
): string[] {
  const said = stand === null || stand === 'geregeld' ? [] : [toelichting ?? `Eigen oordeel: ${stand}`];
  return [
    ...said.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)),
    ...(open === null ? [] : [toWrite(open)]),
    ...new Set(bewijs.map((one) => one.closing).filter((text) => text !== '')),
  ];
}
