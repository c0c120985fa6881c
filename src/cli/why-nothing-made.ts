import { visible } from './visible.ts';

/** What a document or series waits for, as the end of a sentence in Dutch. */
const waitsFor: Readonly<Record<string, string>> = {
  wijzigingsoverzicht: 'het vergelijkt met de vorige versie, en er is nog geen versie vastgelegd (npx paraat release)',
  evaluaties: 'in het planjaar gaat geen activiteit door, en er was geen inzet',
};

/** Why a build of one document made no file, in Dutch. */
export function whyNothingMade(only: string): string {
  const why = waitsFor[only];
  return why === undefined
    ? `Voor "${visible(only)}" is er op dit moment niets te maken.`
    : `Er is nu niets te maken voor "${visible(only)}": ${why}.`;
}
