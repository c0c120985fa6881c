import { expect, test } from 'vitest';
import { improvementRegister } from '../../../src/analyse/jaarverslag/improvement-register.ts';
import { otoInstitution } from '../../fixtures/oto.ts';

const finding = (id: string, raakt: string, gereed?: string, status = 'loopt') => ({
  id,
  bevinding: 'Iets',
  raakt,
  ...(gereed ? { opvolging: { actie: 'Doen', eigenaar: 'rol', gereed, status } } : {}),
});

test('counts findings per state and per what they ask for, and names those over their date', () => {
  const institution = otoInstitution({
    uitvoering: {
      bevindingen: [
        finding('te-laat', 'plan', '2026-11-01'),
        finding('vandaag', 'kennis', '2026-11-02', 'open'),
        finding('klaar', 'plan', '2026-06-30', 'afgerond'),
        finding('los', 'plan'),
      ],
    },
  });
  expect(improvementRegister(institution, '2026-11-02')).toEqual({
    perStand: [
      { stand: 'zonder opvolging', aantal: 1 },
      { stand: 'open', aantal: 1 },
      { stand: 'loopt', aantal: 1 },
      { stand: 'afgerond', aantal: 1 },
    ],
    perVraag: [
      { raakt: 'plan', aantal: 3 },
      { raakt: 'kennis', aantal: 1 },
    ],
    teLaat: ['te-laat'],
    aantal: 4,
  });
});

test('is empty while the findings are open', () => {
  expect(improvementRegister(otoInstitution({}), '2026-11-02')).toMatchObject({ aantal: 0, teLaat: [], perVraag: [] });
});
