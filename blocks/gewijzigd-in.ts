import { tekst } from './schema/fields.ts';

/** The release in which the plan changed because of a finding or a point of improvement. */
export const gewijzigdIn = () =>
  tekst()
    .optional()
    .meta({
      title: 'Gewijzigd in versie',
      description: 'De versie van het crisisplan waarin de wijziging staat.',
      examples: ['1.1'],
    });
