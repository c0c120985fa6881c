import { expect, test } from 'vitest';
import { deadlineEvents } from '../../src/analyse/deadline-events.ts';
import { adoptedGoals, networkOffer } from '../../src/analyse/network-offer.ts';
import { exampleInstitution } from '../fixtures/example.ts';

test('every activity of the network is taken part in, declined with or without a reason, or just offered', () => {
  const offer = networkOffer(exampleInstitution());
  expect(offer.map(({ id, nummers, nietDeelnemen }) => [id, nummers, nietDeelnemen])).toEqual([
    ['netcentrisch-2027', ['27-19'], null],
    ['bestuurdersbijeenkomst-2027', [], 1],
    ['oefening-veiligheidsregio-2027', ['27-42'], null],
    ['woordvoering-2027', [], 0],
    ['hmims-2027', ['27-45'], null],
    ['leerkring-2027', [], null],
  ]);
});

test('an offer without a date has none, and one with dates a line for each', () => {
  const offer = networkOffer(exampleInstitution());
  expect(offer[0]?.wanneer).toHaveLength(2);
  expect(offer[5]?.wanneer).toEqual([]);
});

test('a goal to which the institution contributes is adopted; without a file there is nothing to adopt', () => {
  const draft = exampleInstitution();
  expect(adoptedGoals(draft)).toEqual(['samen-oefenen', 'zelfde-leest', 'aandacht-bestuurders']);
  draft.oto.beleid.regionale_beleidsdoelen = null;
  expect(adoptedGoals(draft)).toEqual([]);
  delete draft.oto.netwerk;
  expect(networkOffer(draft)).toEqual([]);
});

test('the last day to sign up is a deadline for what one takes part in, until it falls away', () => {
  const draft = exampleInstitution();
  const signUps = () =>
    deadlineEvents(draft).flatMap(({ uid, time }) =>
      uid.includes('aanmelden') && time.kind === 'days' ? [[uid, time.first]] : [],
    );
  expect(signUps()).toEqual([
    ['netwerk.aanmelden.a27-19@ziekenhuis-lindewaard', '2027-03-12'],
    ['netwerk.aanmelden.a27-42@ziekenhuis-lindewaard', '2027-05-28'],
    ['netwerk.aanmelden.a27-45@ziekenhuis-lindewaard', '2027-09-01'],
  ]);
  for (const activity of draft.oto.activiteiten) if (activity.id === 'a27-19') activity.status = 'vervallen';
  for (const activity of draft.oto.netwerk!.activiteiten) if (activity.id === 'hmims-2027') activity.vervallen = true;
  expect(signUps()).toHaveLength(1);
});
