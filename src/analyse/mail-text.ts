import type { Copy } from './verspreidingsregister.ts';

/** What the message to a receiver says. */
export interface MailFacts {
  /** Short name of the institution. */
  readonly instelling: string;
  readonly versie: string;
  /** In words; a gap is said in words too. */
  readonly ingangsdatum: string;
  readonly copy: Copy;
  /** Names of the roles. */
  readonly rollen: readonly string[];
  /** File names; the calendar only where there is one. */
  readonly pakket: string;
  readonly kalender: string | null;
  readonly reactie: string | null;
  /** Whether the pack tells what changed: there was a version before. */
  readonly isNext: boolean;
}

/** Subject and text of the message with which a pack goes round. Dutch, short: it is read on a telephone. */
export function mailText(facts: MailFacts): { subject: string; text: string } {
  const { instelling, versie, ingangsdatum, copy, rollen, pakket, kalender, reactie, isNext } = facts;
  const steps = [
    isNext ? `Open ${pakket} en lees wat er voor u verandert.` : `Open ${pakket} en lees het helemaal.`,
    `Bewaar het waar u het zonder netwerk kunt openen${isNext ? ', en vernietig uw vorige pakket' : ''}.`,
    ...(kalender === null ? [] : [`Open ${kalender}; uw trainingen komen dan in uw agenda.`]),
    'Antwoord op dit bericht: "ontvangen".',
  ];
  const paragraphs = [
    `Beste ${copy.ontvanger},`,
    `Hierbij uw persoonlijk pakket bij het crisisplan van ${instelling}: versie ${versie}, geldig vanaf ${ingangsdatum}. Het is exemplaar ${copy.nummer}, voor u alleen.`,
    ...(rollen.length === 0 ? [] : [`U hebt ${rollen.length === 1 ? 'deze rol' : 'deze rollen'}:\n${list(rollen)}`]),
    `Wat u nu doet:\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`,
    `Klopt er iets niet, of mist u iets? ${reactie === null ? 'Laat het weten in uw antwoord.' : `Schrijf naar ${reactie}.`}`,
    'In het pakket staan nummers van anderen. Stuur het niet door.',
  ];
  return {
    subject: `Crisisplan ${instelling}, versie ${versie}: uw persoonlijk pakket (exemplaar ${copy.nummer})`,
    text: `${paragraphs.join('\n\n')}\n`.replaceAll('\u00a0', ' '),
  };
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
