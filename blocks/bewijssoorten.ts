/**
 * The kinds of evidence that a norm can ask, in the order of the PDCA cycle (domain report 3.3): the adopted document, the
 * decision of the board and written agreements; filled roles, attendance and logbooks; evaluations and self-evaluation; an
 * improvement that was carried out.
 */
export const bewijssoorten = [
  'plan',
  'besluit',
  'afspraak',
  'bezetting',
  'presentie',
  'logboek',
  'evaluatie',
  'zelfevaluatie',
  'verbetering',
] as const;

export type Bewijssoort = (typeof bewijssoorten)[number];

/** The step of the cycle that a kind of evidence shows. */
export type Bewijsfase = 'plan' | 'do' | 'check' | 'act';

/** What a reader calls evidence of a kind, with the step of the cycle that it belongs to. */
export const bewijsnamen: Readonly<Record<Bewijssoort, { readonly naam: string; readonly fase: Bewijsfase }>> = {
  plan: { naam: 'vastgesteld document', fase: 'plan' },
  besluit: { naam: 'besluit van het bestuur', fase: 'plan' },
  afspraak: { naam: 'schriftelijke afspraak', fase: 'plan' },
  bezetting: { naam: 'bezette rollen', fase: 'do' },
  presentie: { naam: 'presentielijst of certificaat', fase: 'do' },
  logboek: { naam: 'logboek van een inzet', fase: 'do' },
  evaluatie: { naam: 'evaluatieverslag', fase: 'check' },
  zelfevaluatie: { naam: 'zelfevaluatie', fase: 'check' },
  verbetering: { naam: 'doorgevoerde verbetering', fase: 'act' },
};
