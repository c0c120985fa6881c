import { collectie, groep, id, keuze, lijst, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

/** `registers/teams.yaml`: the teams of the crisis organisation and its action centres. */
export const teams = collectie(
  'teams',
  groep({
    id: id().meta({ title: 'Id' }),
    naam: tekst().meta({ title: 'Naam' }),
    afkorting: tekst().optional().meta({ title: 'Afkorting' }),
    soort: keuze(['beleidsteam', 'operationeel team', 'actiecentrum']).meta({ title: 'Soort' }),
    niveau: keuze(['strategisch', 'tactisch', 'operationeel']).meta({ title: 'Niveau' }),
    onder: verwijzing('teams').optional().meta({ title: 'Valt onder' }),
    doel: vraag(tekst()).meta({ title: 'Doel' }),
    voorzitter: vraag(verwijzing('rollen')).meta({ title: 'Voorzitter of leider' }),
    logger: verwijzing('rollen').optional().meta({ title: 'Wie het logboek houdt' }),
    kernleden: vraag(lijst(verwijzing('rollen'))).meta({ title: 'Kernleden' }),
    op_afroep: vraag(lijst(verwijzing('rollen'))).meta({ title: 'Op afroep' }),
    mandaat: vraag(tekst()).meta({ title: 'Mandaat' }),
    ruimte: vraag(verwijzing('ruimten')).meta({ title: 'Ruimte' }),
    uitwijkruimte: vraag(verwijzing('ruimten')).meta({
      title: 'Uitwijkruimte',
      description: 'In een ander gebouw, met andere stroom.',
    }),
  }),
).meta({
  title: 'Teams',
  description: 'De teams van de crisisorganisatie en wie erin zitten.',
});
