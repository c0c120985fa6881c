import { gewijzigdIn } from '../gewijzigd-in.ts';
import { defineBlock } from '../schema/define-block.ts';
import { bedrag, datum, groep, keuze, lijst, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const bijdrage = groep({
  afdeling: verwijzing('afdelingen').meta({ title: 'Afdeling' }),
  bijdrage: tekst().meta({ title: 'Wat de afdeling aanlevert of nakijkt' }),
  wanneer: vraag(tekst()).meta({ title: 'Wanneer', examples: ['elk kwartaal', 'voor 1 september'] }),
});

const review = groep({
  onderdeel: tekst().meta({ title: 'Onderdeel' }),
  frequentie: tekst().meta({ title: 'Hoe vaak' }),
  aanleiding: tekst().optional().meta({ title: 'Ook bij', description: 'Wat tussentijds een herziening uitlokt.' }),
  eigenaar: vraag(verwijzing('rollen')).meta({ title: 'Wie' }),
  laatst: vraag(datum()).meta({ title: 'Laatst' }),
  volgend: vraag(datum()).meta({ title: 'Volgende' }),
});

const ontvanger = groep({
  ontvanger: tekst().meta({
    title: 'Ontvanger',
    description: 'Eén plek of organisatie per regel: elke regel krijgt in het verspreidingsregister één nummer.',
  }),
  teams: lijst(verwijzing('teams'))
    .optional()
    .meta({ title: 'Leden van deze teams', description: 'Wie een rol in het team heeft, ook op afroep.' }),
  rollen: lijst(verwijzing('rollen'))
    .optional()
    .meta({ title: 'Wie deze rollen heeft', description: 'De houder en de vervangers.' }),
  functionarissen: lijst(verwijzing('functionarissen')).optional().meta({ title: 'Deze functionarissen' }),
  uitgave: keuze(['volledige uitgave', 'ketenuitgave', 'kaarten', 'persoonlijk pakket']).meta({
    title: 'Uitgave',
    description:
      'De ketenuitgave noemt functienummers, geen nummers van personen. Noemt de regel teams, rollen of functionarissen, dan krijgt ieder van hen een persoonlijk pakket.',
  }),
  vorm: keuze(['papier', 'digitaal', 'papier en digitaal']).meta({ title: 'Vorm' }),
  plek: tekst().optional().meta({
    title: 'Waar die ligt',
    description: 'Bij papier: waar iemand hem in het donker vindt.',
    vertrouwelijk: 'in-huis',
  }),
});

const evaluatievraag = groep({
  onderwerp: tekst().meta({ title: 'Onderwerp' }),
  vragen: lijst(tekst()).meta({ title: 'Vragen', description: 'Elke vraag krijgt een eigen antwoord in het verslag.' }),
});

const verbeterpunt = groep({
  bron: keuze(['audit', 'zelfevaluatie', 'visitatie', 'toezicht', 'partner', 'melding', 'wetgeving']).meta({
    title: 'Bron',
  }),
  herkomst: tekst().meta({ title: 'Welke', examples: ['Zelfevaluatie najaar 2026'] }),
  datum: vraag(datum()).meta({ title: 'Datum' }),
  bevinding: tekst().meta({ title: 'Bevinding' }),
  maatregel: vraag(tekst()).meta({ title: 'Maatregel' }),
  eigenaar: vraag(verwijzing('rollen')).meta({ title: 'Eigenaar' }),
  termijn: vraag(datum()).meta({ title: 'Gereed voor' }),
  status: vraag(keuze(['open', 'loopt', 'gereed', 'vervallen'])).meta({ title: 'Status' }),
  bewijs: tekst().optional().meta({
    title: 'Bewijs',
    description: 'Het stuk dat een auditor kan openen: verslag, besluit, nieuwe versie.',
  }),
  bouwsteen: verwijzing('bouwstenen').optional().meta({
    title: 'Gaat over deze bouwsteen',
    description: 'Dan staat het punt in de normmatrix bij elke norm die daar is uitgewerkt.',
  }),
  normen: lijst(verwijzing('normen')).optional().meta({ title: 'Gaat over deze normen' }),
  gewijzigd_in: gewijzigdIn(),
});

/** B20: who keeps the plan, how it changes, how it is evaluated and what is being improved. */
export const borging = defineBlock({
  id: 'borging',
  nummer: 'B20',
  titel: 'Borging, beheer en evaluatie',
  uitleg: 'Wie het plan actueel houdt, wat anderen daarvoor aanleveren, en hoe ervaring leidt tot een beter plan.',
  schema: groep({
    planeigenaar: vraag(verwijzing('rollen')).meta({
      title: 'Planeigenaar',
      description: 'Wie het overzicht houdt en wijzigingen doorvoert.',
    }),
    portefeuillehouder: vraag(verwijzing('functionarissen')).meta({
      title: 'Bestuurlijk portefeuillehouder',
      description: 'De bestuurder die het onderwerp op de agenda houdt en middelen vrijmaakt.',
    }),
    taakverdeling: vraag(tekst()).meta({
      title: 'Taakverdeling',
      description: 'Wat doet de eigenaar zelf, waarover beslist het bestuur, en wie denkt mee?',
    }),
    bijdragen: vraag(lijst(bijdrage)).meta({
      title: 'Bijdrage per afdeling',
      description: 'Spreek af wat u van een afdeling verwacht. Zonder afspraak veroudert een plan vanzelf.',
    }),
    reviewcyclus: vraag(lijst(review)).meta({
      title: 'Reviewcyclus',
      description: 'Suggestie: contactgegevens elk kwartaal, kaarten na gebruik, het hele plan elk jaar.',
    }),
    aanleidingen: vraag(lijst(tekst())).meta({
      title: 'Tussentijds aanpassen',
      description:
        'Denk aan reorganisatie, nieuwbouw, een ander patiëntendossier, vertrek van een sleutelfunctionaris, een echte inzet, nieuwe wetgeving.',
    }),
    wijzigingsbeheer: vraag(lijst(tekst())).meta({
      title: 'Wijzigingsbeheer',
      description: 'De weg van voorstel tot nieuwe versie. Betrek leden van de crisisteams bij elke wijziging.',
    }),
    distributielijst: vraag(lijst(ontvanger)).meta({ title: 'Distributielijst' }),
    bewust_gebruik: vraag(tekst()).meta({
      title: 'Bewust gebruik buiten een crisis',
      description:
        'Verhuizing, fusie, schaarste: wanneer zet u delen van de crisisorganisatie in om ervaring op te doen?',
    }),
    evaluatiewerkwijze: vraag(lijst(tekst())).meta({
      title: 'Werkwijze bij een evaluatie',
      description: 'Na oefening én inzet: wie bespreekt wat met wie, en binnen welke termijn?',
    }),
    evaluatievragen: vraag(lijst(evaluatievraag)).meta({
      title: 'Evaluatievragen',
      description: 'Vaste vragen maken verslagen vergelijkbaar. Vul aan met vragen over de veiligheid van zorgvragers.',
    }),
    vragen_voor_oto: vraag(lijst(tekst())).meta({
      title: 'Vervolgvragen voor het oefenprogramma',
      description: 'Wat vraagt deze ervaring van kennis, van vaardigheden, en van welke doelgroep?',
    }),
    verbeterregister: vraag(lijst(verbeterpunt)).meta({
      title: 'Verbeterregister',
      vertrouwelijk: 'verantwoording',
      description:
        'Wat beter moet volgens audit, visitatie of partner. Bevindingen uit oefeningen en inzetten staan in oto/uitvoering.yaml en verschijnen vanzelf in dezelfde tabel.',
    }),
    middelen: vraag(bedrag()).meta({
      title: 'Middelen voor beheer, per jaar',
      vertrouwelijk: 'verantwoording',
      description: 'Tijd en geld voor het bijhouden van het plan, zonder het budget voor OTO.',
    }),
    middelen_toelichting: vraag(tekst()).meta({
      title: 'Waaruit de middelen bestaan',
      vertrouwelijk: 'verantwoording',
    }),
  }).meta({ title: 'Borging, beheer en evaluatie' }),
});
