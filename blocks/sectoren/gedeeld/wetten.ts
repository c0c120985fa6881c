/** Laws to look into; whether each applies, and what it asks, is for the institution to find out. */
export const wetten = [
  { id: 'wkkgz', naam: 'Wet kwaliteit, klachten en geschillen zorg', afkorting: 'Wkkgz' },
  { id: 'uitvoeringsbesluit-wkkgz', naam: 'Uitvoeringsbesluit Wkkgz, hoofdstuk 8A' },
  { id: 'wvr', naam: 'Wet veiligheidsregio’s', afkorting: 'Wvr' },
  { id: 'cbw', naam: 'Cyberbeveiligingswet', afkorting: 'Cbw' },
  { id: 'wwke', naam: 'Wet weerbaarheid kritieke entiteiten', afkorting: 'Wwke' },
  { id: 'avg', naam: 'Algemene verordening gegevensbescherming', afkorting: 'AVG' },
].map((wet) => ({ ...wet, geldt: 'onbekend', bewijs: 'niet herlezen' }));
