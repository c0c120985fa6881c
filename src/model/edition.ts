/** For whom a set of documents is made; the word is that of the command line and of the YAML. */
export const editions = ['intern', 'keten', 'openbaar', 'functionaris'] as const;
export type Edition = (typeof editions)[number];

/**
 * What kind of thing a confidential answer is (`vertrouwelijk` in a schema): a person's name; a person's own number or
 * address; the number or address of a duty, room or partner; a code of a door; how to get in (keys, passes, accounts);
 * where rooms, routes and means are; what concerns the board and its project; results and money.
 */
export const confidentialKinds = [
  'naam',
  'persoonlijk',
  'functienummer',
  'code',
  'toegang',
  'in-huis',
  'bestuur',
  'verantwoording',
] as const;
export type Confidential = (typeof confidentialKinds)[number];

/**
 * What an edition may not hold. A public edition prints no duty number either: a line that must be free at night is not for
 * everybody, who can ring the general number.
 */
const withheldKinds: Readonly<Record<Edition, readonly Confidential[]>> = {
  intern: [],
  functionaris: ['bestuur', 'verantwoording'],
  keten: ['persoonlijk', 'code', 'toegang', 'bestuur'],
  openbaar: confidentialKinds,
};

export const isWithheldIn = (edition: Edition, kind: Confidential): boolean => withheldKinds[edition].includes(kind);

/** Kinds that also who may read them finds in one place only: what tells of changes names them and does not show them. */
export const isHiddenInChanges = (kind: Confidential | undefined): boolean =>
  kind === 'naam' || kind === 'persoonlijk' || kind === 'code' || kind === 'toegang';

/** What a reader is told of an edition, as a sentence. */
export const aboutEdition: Readonly<Record<Edition, string>> = {
  intern: 'Deze uitgave bevat alles, ook nummers van personen en deurcodes.',
  functionaris:
    'Deze uitgave is voor functionarissen met een rol: met namen, nummers en deurcodes, zonder wat alleen het bestuur aangaat.',
  keten:
    'Deze uitgave is voor partners: met functienummers, zonder nummers van personen en zonder deurcodes of hoe u binnenkomt.',
  openbaar:
    'Deze uitgave mag iedereen lezen: zonder namen en nummers van personen, piketnummers, ruimten en deurcodes.',
};

/** Appointments go to who works here; of the others nobody takes part by name. */
export const hasCalendars = (edition: Edition): boolean => edition === 'intern' || edition === 'functionaris';

/** Where an own chapter or annex goes that does not say so: to who has the whole plan now, and nobody else. */
export const editionsOfOwn: readonly Edition[] = ['intern', 'functionaris'];

/**
 * Stands in place of an answer that an edition may not hold, in documents and in the reduced answers: there as text, or as
 * `nvt: ...` where the answer is a question.
 */
export const withheldText = '[niet in deze uitgave]';
