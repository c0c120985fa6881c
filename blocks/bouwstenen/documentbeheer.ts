import { defineBlock } from '../schema/define-block.ts';
import { datum, getal, groep, keuze, lijst, tekst, verwijzing, webadres } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const versieregel = groep({
  versie: tekst().meta({ title: 'Versie' }),
  datum: datum().meta({ title: 'Datum' }),
  wijziging: tekst().meta({ title: 'Wat er veranderde' }),
  door: verwijzing('rollen').optional().meta({ title: 'Door' }),
  vastgesteld: vraag(tekst()).meta({ title: 'Vaststelling', examples: ['Raad van bestuur, 14 oktober 2025'] }),
});

const bron = groep({
  document: tekst().meta({ title: 'Document' }),
  jaar: vraag(getal({ min: 1900, max: 2100, geheel: true })).meta({ title: 'Jaar' }),
  soort: keuze(['methode', 'norm', 'onderzoek', 'eigen']).meta({ title: 'Soort bron' }),
  gelezen: vraag(keuze(['geheel', 'gedeeltelijk', 'niet beschikbaar'])).meta({
    title: 'Gelezen',
    description: 'Wees eerlijk: een bron die u niet had, mag niet als onderbouwing gelden.',
  }),
  toelichting: tekst().optional().meta({ title: 'Welke delen wel en niet' }),
  vindplaats: webadres().optional().meta({ title: 'Vindplaats' }),
});

/** B21. `versie`, `datum` and `ingangsdatum` also feed the version block of every document. */
export const documentbeheer = defineBlock({
  id: 'documentbeheer',
  nummer: 'B21',
  titel: 'Documentbeheer',
  uitleg: 'Welke versie dit is, wie ervoor instaat, wie het vaststelt en waarop het plan steunt.',
  schema: groep({
    versie: vraag(tekst()).meta({ title: 'Versie', examples: ['2.0'] }),
    datum: vraag(datum()).meta({
      title: 'Datum van deze versie',
      description:
        'Alles in het plan wordt naar deze dag beoordeeld: wie welke rol heeft, of een gegeven verouderd is.',
    }),
    ingangsdatum: vraag(datum()).meta({
      title: 'Geldt vanaf',
      description: 'Kies een dag waarop de betrokkenen geïnformeerd zijn.',
    }),
    auteur: vraag(verwijzing('rollen')).meta({ title: 'Auteur' }),
    eigenaar: vraag(verwijzing('rollen')).meta({
      title: 'Eigenaar',
      description: 'De rol die het overzicht houdt en zorgt dat wijzigingen worden doorgevoerd.',
    }),
    vastgesteld_door: vraag(tekst()).meta({ title: 'Vast te stellen door' }),
    vastgesteld_op: vraag(datum()).meta({
      title: 'Datum van het besluit',
      description: 'De dag waarop het bestuur over deze versie beslist of besloten heeft.',
    }),
    volgende_herziening: vraag(datum()).meta({ title: 'Volgende herziening voor' }),
    vertrouwelijkheid: vraag(
      groep({
        niveau: keuze(['openbaar', 'intern', 'vertrouwelijk']).meta({ title: 'Niveau' }),
        toelichting: vraag(tekst()).meta({ title: 'Wie wat mag zien' }),
      }),
    ).meta({ title: 'Vertrouwelijkheid' }),
    historie: vraag(lijst(versieregel)).meta({ title: 'Versies', description: 'De nieuwste bovenaan.' }),
    geraadpleegd: vraag(
      lijst(
        groep({
          wie: tekst().meta({ title: 'Wie', examples: ['Medische staf', 'Ondernemingsraad'] }),
          datum: vraag(datum()).meta({ title: 'Datum' }),
          uitkomst: vraag(tekst()).meta({ title: 'Uitkomst' }),
        }),
      ),
    ).meta({
      title: 'Wie is geraadpleegd',
      description: 'Denk ook aan de medische staf, de medezeggenschap en de partners in de regio.',
    }),
    bewaarplaats: vraag(
      lijst(
        groep({
          plek: tekst().meta({ title: 'Plek', vertrouwelijk: 'in-huis' }),
          vorm: keuze(['digitaal', 'papier', 'usb-stick']).meta({ title: 'Vorm' }),
          bruikbaar_bij: vraag(tekst()).meta({ title: 'Bruikbaar bij', examples: ['Uitval van netwerk en stroom'] }),
        }),
      ),
    ).meta({
      title: 'Waar het plan ligt',
      description: 'Ten minste één plek moet zonder stroom en zonder netwerk werken.',
    }),
    bronnen: vraag(lijst(bron)).meta({
      title: 'Bronnen',
      description: 'Waarop het plan steunt. Wetten staan in de bouwsteen Wettelijke eisen.',
    }),
  }).meta({ title: 'Documentbeheer' }),
});
