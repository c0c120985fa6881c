import { expect, it } from 'vitest';
import { type MailFacts, mailText } from '../../src/analyse/mail-text.ts';

const facts: MailFacts = {
  instelling: 'Lindewaard',
  versie: '2.1',
  ingangsdatum: '1\u00a0april 2027',
  copy: {
    id: 'anna',
    nummer: 12,
    ontvanger: 'Dr. A. (Anna) Bos',
    uitgave: 'persoonlijk pakket',
    vorm: 'digitaal',
    plek: undefined,
    isPerson: true,
  },
  rollen: ['Voorzitter CBT', 'Logger (vervanger)'],
  pakket: 'crisispakket-2.1.pdf',
  kalender: 'oto-kalender.ics',
  reactie: 'crisis@lindewaard.example',
  isNext: true,
};

it('says which copy of which version it is, for which roles, and what to do', () => {
  const { subject, text } = mailText(facts);
  expect(subject).toBe('Crisisplan Lindewaard, versie 2.1: uw persoonlijk pakket (exemplaar 12)');
  expect(text).toContain('versie 2.1, geldig vanaf 1 april 2027');
  expect(text).toContain('- Voorzitter CBT\n- Logger (vervanger)');
  expect(text.match(/^\d\. .*$/gm)).toEqual([
    '1. Open crisispakket-2.1.pdf en lees wat er voor u verandert.',
    '2. Bewaar het waar u het zonder netwerk kunt openen, en vernietig uw vorige pakket.',
    '3. Open oto-kalender.ics; uw trainingen komen dan in uw agenda.',
    '4. Antwoord op dit bericht: "ontvangen".',
  ]);
  expect(text).toContain('Schrijf naar crisis@lindewaard.example.');
});

it('names no calendar, no earlier pack and no address where there is none', () => {
  const { text } = mailText({ ...facts, kalender: null, isNext: false, reactie: null, rollen: [] });
  expect(text).not.toMatch(/kalender|vorige|verandert|rol|@/);
  expect(text).toContain('Laat het weten in uw antwoord.');
});
