import type { Begrippen } from '../sector.ts';

/** Names that most institutions use; a sector changes what is called otherwise there. */
export const basisbegrippen = {
  crisisbeleidsteam: { naam: 'crisisbeleidsteam', kort: 'CBT' },
  operationeel_team: { naam: 'operationeel team', kort: 'OT' },
  bestuur: { naam: 'raad van bestuur', kort: 'RvB' },
  toezicht: { naam: 'raad van toezicht', kort: 'RvT' },
  clientenraad: { naam: 'cliëntenraad' },
  ondernemingsraad: { naam: 'ondernemingsraad', kort: 'OR' },
  zorgvrager: { enkelvoud: 'cliënt', meervoud: 'cliënten' },
} as const satisfies Begrippen;
