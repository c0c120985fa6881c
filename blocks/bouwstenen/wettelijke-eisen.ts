import { defineBlock } from '../schema/define-block.ts';
import { collectie, datum, groep, id, keuze, lijst, opmaak, tekst, verwijzing, webadres } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const wet = groep({
  id: id().meta({ title: 'Id' }),
  naam: tekst().meta({ title: 'Wet of besluit' }),
  afkorting: tekst().optional().meta({ title: 'Afkorting' }),
  artikelen: vraag(tekst()).meta({ title: 'Artikelen', examples: ['2, 3, 7 en 11'] }),
  geldt: vraag(keuze(['ja', 'nee', 'onbekend'])).meta({ title: 'Geldt voor ons' }),
  gevolg: vraag(tekst()).meta({ title: 'Gevolg voor dit plan' }),
  bewijs: vraag(keuze(['wettekst gelezen', 'secundair', 'niet herlezen'])).meta({
    title: 'Bewijs',
    description:
      'Wettekst gelezen: de genoemde artikelen zijn zelf gelezen. Secundair: alleen wat anderen erover schrijven. ' +
      'Niet herlezen: bekend, maar niet opnieuw nagekeken. Laat een jurist elk bewijs dat geen wettekst is, versterken.',
  }),
  tekst_van: vraag(tekst()).meta({
    title: 'Datum van de gelezen tekst',
    description: 'Een wet verandert. Noem de dag waarvan de gelezen tekst is; staat bij elke verwijzing naar deze wet.',
    examples: ['1 januari 2016'],
  }),
  voorbehoud: tekst()
    .optional()
    .meta({ title: 'Voorbehoud', description: 'Wat niet gelezen is, of waarop het steunt.' }),
  vindplaats: webadres().optional().meta({ title: 'Vindplaats' }),
});

/** Whether a regime applies: the answer, what it rests on, and who looks again. */
const oordeel = (titel: string, uitleg: string) =>
  vraag(
    groep({
      antwoord: keuze(['ja', 'nee', 'onbekend']).meta({ title: 'Antwoord' }),
      grond: vraag(tekst()).meta({ title: 'Waarop dit rust' }),
      gaat_na: vraag(verwijzing('rollen')).meta({ title: 'Wie dit nagaat' }),
      opnieuw_voor: vraag(datum()).meta({ title: 'Opnieuw bezien voor' }),
    }),
  ).meta({ title: titel, description: uitleg });

/** Where a requirement is met: one question per requirement of the law. */
const eis = (titel: string, artikel: string) =>
  vraag(
    groep({
      stand: keuze(['geregeld', 'deels', 'nog niet', 'nog te beoordelen']).meta({
        title: 'Stand',
        description: 'Nog te beoordelen: de tekst van het artikel is niet gelezen. Zeg dan nooit dat het geregeld is.',
      }),
      bouwstenen: lijst(verwijzing('bouwstenen')).optional().meta({ title: 'Hoofdstukken' }),
      plannen: lijst(verwijzing('plannen')).optional().meta({ title: 'Plannen' }),
      toelichting: tekst().optional().meta({ title: 'Toelichting' }),
      gaat_na: verwijzing('rollen')
        .optional()
        .meta({ title: 'Wie het regelt', description: 'Nodig zolang de eis niet geregeld is.' }),
      voor: datum().optional().meta({ title: 'Geregeld voor' }),
    }),
  ).meta({ title: titel, description: artikel });

const klok = groep({
  wet: verwijzing('wetten').meta({ title: 'Wet' }),
  artikel: tekst().meta({ title: 'Artikel' }),
  wat: tekst().meta({ title: 'Wat u meldt' }),
  termijn: tekst().meta({ title: 'Termijn', examples: ['binnen 24 uur'] }),
  aan: vraag(tekst()).meta({ title: 'Aan wie' }),
  wie_meldt: vraag(verwijzing('rollen')).meta({ title: 'Wie meldt' }),
});

/**
 * B22. Requirements as read in the texts that the domain report names (1.3 B22 and 6): Cbw, Cbb, Wwke, Bwke, Wvr, Besluit
 * veiligheidsregio's. Art. 8A.5 Uitvoeringsbesluit Wkkgz is known from secondary sources only.
 */
export const wettelijkeEisen = defineBlock({
  id: 'wettelijke-eisen',
  nummer: 'B22',
  titel: 'Wettelijke eisen',
  uitleg:
    'Welke wetten iets van dit plan vragen, of ze voor u gelden, welke klok er loopt en waar u aan de eis voldoet.',
  schema: groep({
    aanpak: vraag(opmaak()).meta({
      title: 'Hoe u met de wet omgaat',
      description: 'Wie houdt wetgeving bij, en wat doet u als u niet zeker weet of een wet geldt?',
    }),
    wetten: vraag(collectie('wetten', wet)).meta({ title: 'Wetten en besluiten' }),
    entiteit_cyber: oordeel(
      'Essentiële of belangrijke entiteit',
      'Valt u onder de Cyberbeveiligingswet? Zorgaanbieders staan in de bijlage; omvang en aanwijzing beslissen. Vraag het een jurist.',
    ),
    kritieke_entiteit: oordeel(
      'Kritieke entiteit',
      'Bent u aangewezen onder de Wet weerbaarheid kritieke entiteiten? Zonder aanwijzing gelden de eisen niet.',
    ),
    amvb_acute_zorg: oordeel(
      'Aanbieder van acute zorg',
      'Valt u onder hoofdstuk 8A van het Uitvoeringsbesluit Wkkgz? Dat vraagt sinds 1 januari 2022 een crisisplan.',
    ),
    meldklokken: vraag(lijst(klok)).meta({
      title: 'Meldtermijnen',
      description: 'De klok loopt ook ’s nachts. Noem per melding de rol die meldt, niet de afdeling.',
    }),
    start_klok: vraag(tekst()).meta({
      title: 'Vanaf welk moment u rekent',
      description: 'Kies een veilige afspraak en schrijf de tijd in het logboek.',
    }),
    eisen_cyber: vraag(
      groep({
        continuiteit: eis(
          'Bedrijfscontinuïteit en crisisbeheer als deel van de zorgplicht',
          'Cbw art. 21 lid 3 onder c',
        ),
        taken: eis('Taken, verantwoordelijkheden en bevoegdheden in een crisis', 'Cbb art. 9 lid 5 onder a'),
        communicatiemiddelen: eis('Beschrijving van de communicatiemiddelen in een crisis', 'Cbb art. 9 lid 5 onder b'),
        noodvoorzieningen: eis(
          'Waar passend: noodvoorzieningen, ook beveiligde noodcommunicatie',
          'Cbw art. 21 lid 3 onder j en Cbb art. 9 lid 5 onder c',
        ),
        geoefend: eis('Plan op schrift, toegepast, periodiek getest en geoefend', 'Cbb art. 9 lid 5'),
        herstel: eis('Continuïteitsplan en herstelplan, periodiek getest', 'Cbb art. 9 lid 3 en 4'),
        bestuur: eis('Goedkeuring door het bestuur en aantoonbare kennis van de leden', 'Cbw art. 24'),
        ontvangers: eis('Ontvangers van de dienst informeren', 'Cbw art. 30'),
      }),
    ).meta({ title: 'Eisen aan een essentiële of belangrijke entiteit' }),
    eisen_kritiek: vraag(
      groep({
        risicobeoordeling: eis(
          'Risicobeoordeling binnen negen maanden na aanwijzing en daarna ten minste elke vier jaar',
          'Wwke, onderwerpen in art. 14',
        ),
        taken: eis('Rollen, verantwoordelijkheden en bevoegdheden', 'Bwke art. 9'),
        procedures: eis('Procedures en maatregelen om te bestrijden, te beperken en te herstellen', 'Bwke art. 9'),
        noodcommunicatie: eis('Beveiligde noodcommunicatie, als dat aan de orde is', 'Bwke art. 9'),
        continuiteit: eis('Continuïteitsplan met noodvoorzieningen en herstel', 'Bwke art. 9'),
        geoefend: eis('Plan periodiek geoefend, personeel opgeleid en bewust', 'Bwke art. 9'),
        verbindingspersoon: eis('Een verbindingspersoon', 'Wwke art. 17 en 19'),
        evaluatie: eis('Evaluatie ten minste elke vier jaar', 'Bwke'),
      }),
    ).meta({ title: 'Eisen aan een kritieke entiteit' }),
    eisen_zorg: vraag(
      groep({
        crisisplan: eis(
          'Een crisisplan voor crisissituaties in brede zin, altijd beschikbaar',
          'Uitvoeringsbesluit Wkkgz art. 8A.5',
        ),
        afstemming: eis(
          'Crisisplan afgestemd in het ROAZ en verstrekt aan de directeur publieke gezondheid',
          'Uitvoeringsbesluit Wkkgz art. 8A.5',
        ),
        goede_zorg: eis('Goede zorg, goed georganiseerd en stelselmatig bewaakt', 'Wkkgz art. 2, 3 en 7'),
        afspraken: eis(
          'Schriftelijke afspraken met de veiligheidsregio, ook over opleiden en oefenen',
          'Wvr art. 33 en Besluit veiligheidsregio’s art. 5.1',
        ),
      }),
    ).meta({ title: 'Eisen aan zorgaanbieders' }),
    normenkaders: lijst(verwijzing('normenkaders')).optional().meta({
      title: 'Andere kaders waaraan u zich laat toetsen',
      description:
        'Namen van normenkaders, zoals iso-22361, jci, qmentum-global, hkz, of een eigen bestand in normen/.',
    }),
    open_punten: vraag(
      lijst(
        groep({
          punt: tekst().meta({ title: 'Wat nog niet vaststaat' }),
          gaat_na: vraag(verwijzing('rollen')).meta({ title: 'Wie dit nagaat' }),
          voor: vraag(datum()).meta({ title: 'Voor' }),
        }),
      ),
    ).meta({ title: 'Wat nog nagegaan moet worden' }),
  }).meta({ title: 'Wettelijke eisen' }),
});
