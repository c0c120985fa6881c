import { describe, expect, it } from 'vitest';
import type { Institution } from '../../../../blocks/institution.ts';
import type { Rule } from '../../../../src/validate/rule.ts';
import {
  netwerkAnderJaar,
  netwerkKosten,
  netwerkLaatVervallen,
  tochDeelnemen,
} from '../../../../src/validate/rules/oto/netwerkbestand.ts';
import { type DeepMutable, exampleInstitution } from '../../../fixtures/example.ts';
import { hospital } from './findings.ts';

const found = (rule: Rule, change: (draft: DeepMutable<Institution>) => void = () => {}) => {
  const draft = exampleInstitution();
  change(draft);
  return rule.check(draft as Institution, '2026-11-02', hospital);
};
/** Activity 27-45 takes part in the HMIMS course: 3 officials, 1450 each, 4350 in all. */
const own = (draft: DeepMutable<Institution>) => draft.oto.activiteiten.find(({ id }) => id === 'a27-45')!;
const offered = (draft: DeepMutable<Institution>) =>
  draft.oto.netwerk!.activiteiten.find(({ id }) => id === 'hmims-2027')!;

describe('the file of the network', () => {
  it('is of the plan year', () => {
    expect(found(netwerkAnderJaar)).toEqual([]);
    expect(
      found(netwerkAnderJaar, (draft) => {
        draft.oto.netwerk!.jaar = 2026;
      }),
    ).toMatchObject([
      {
        path: ['oto', 'netwerk', 'jaar'],
        message: 'Het bestand van het netwerk is van 2026, maar uw plan is van 2027.',
      },
    ]);
  });

  it('cancels an activity: who takes part has to follow', () => {
    expect(found(netwerkLaatVervallen)).toEqual([]);
    const cancelled = (draft: DeepMutable<Institution>) => {
      offered(draft).vervallen = true;
    };
    expect(found(netwerkLaatVervallen, cancelled)[0]?.message).toBe(
      'Het netwerk laat 27-45 HMIMS-cursus vervallen, maar uw status is aangevraagd.',
    );
    const followed = (draft: DeepMutable<Institution>) => {
      cancelled(draft);
      own(draft).status = 'vervallen';
    };
    expect(found(netwerkLaatVervallen, followed)).toEqual([]);
  });

  it('asks 3 times 1.450, so that 4.350 is enough; at 1.450,01 it is 3 cents short', () => {
    expect(found(netwerkKosten)).toEqual([]);
    const dearer = found(netwerkKosten, (draft) => {
      offered(draft).kosten_per_deelnemer = 1450.01;
    });
    expect(dearer[0]?.message).toBe(
      'Voor 27-45 HMIMS-cursus is €\u00a04.350 begroot, maar het netwerk vraagt 3 keer €\u00a01.450,01: €\u00a04.350,03.',
    );
  });

  it('cannot be declined and followed at once', () => {
    expect(found(tochDeelnemen)).toEqual([]);
    const both = found(tochDeelnemen, (draft) => {
      draft.oto.beleid.niet_deelnemen = [{ netwerkactiviteit: 'hmims-2027' }];
    });
    expect(both).toMatchObject([{ path: ['oto', 'beleid', 'niet_deelnemen', 0, 'netwerkactiviteit'] }]);
  });
});
