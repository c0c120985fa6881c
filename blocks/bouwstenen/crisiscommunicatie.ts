import { defineBlock } from '../schema/define-block.ts';
import { getal, groep, keuze, lijst, opmaak, tekst, telefoon, verwijzing, webadres } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const pijler = groep({
  pijler: keuze(['informeren', 'schade beperken', 'betekenis geven']).meta({ title: 'Pijler' }),
  vraag_van_buiten: vraag(tekst()).meta({ title: 'De vraag van mensen', examples: ['Wat is er gebeurd?'] }),
  wij_doen: vraag(tekst()).meta({ title: 'Wat wij doen' }),
  afzender: vraag(tekst()).meta({ title: 'Wie het zegt' }),
});

const stap = groep({
  stap: tekst().meta({ title: 'Stap', examples: ['Analyse'] }),
  wie: verwijzing('rollen').meta({ title: 'Wie' }),
  wat: vraag(tekst()).meta({ title: 'Wat er gebeurt' }),
  minuten: vraag(getal({ min: 1, geheel: true })).meta({ title: 'Ten hoogste, in minuten' }),
});

const woordvoerder = groep({
  onderwerp: tekst().meta({ title: 'Onderwerp of niveau' }),
  rol: verwijzing('rollen').meta({ title: 'Woordvoerder' }),
  vervanger: verwijzing('rollen').meta({ title: 'Vervanger' }),
  grens: vraag(tekst()).meta({ title: 'Waarover niet' }),
});

const doelgroep = groep({
  doelgroep: tekst().meta({ title: 'Doelgroep' }),
  behoefte: vraag(tekst()).meta({ title: 'Behoefte' }),
  boodschap: vraag(tekst()).meta({ title: 'Boodschap' }),
  kanaal: vraag(tekst()).meta({ title: 'Kanaal' }),
  frequentie: vraag(tekst()).meta({ title: 'Hoe vaak' }),
  wie: verwijzing('rollen').meta({ title: 'Wie' }),
});

const verwanten = groep({
  leider: verwijzing('rollen').meta({ title: 'Wie het leidt' }),
  team: verwijzing('teams').optional().meta({ title: 'Actiecentrum' }),
  nummer: vraag(telefoon()).meta({
    title: 'Publieksnummer voor naasten',
    description: 'Het nummer dat naar buiten gaat, niet dat van een medewerker.',
  }),
  openen: vraag(tekst()).meta({ title: 'Wanneer het opengaat en wie dat beslist' }),
  werkwijze: vraag(lijst(tekst())).meta({
    title: 'Werkwijze',
    description: 'Hoe u nagaat wie er belt, wat u wel en niet zegt, hoe u registreert, wie slecht nieuws brengt.',
  }),
});

/** B13. Crisis communication: inform, limit damage, give meaning. */
export const crisiscommunicatie = defineBlock({
  id: 'crisiscommunicatie',
  nummer: 'B13',
  titel: 'Crisiscommunicatie',
  uitleg:
    'Mensen willen weten wat er is, wat zij moeten doen en wat het betekent. Leg vast wie spreekt, wie akkoord geeft, en welke teksten al klaarliggen.',
  schema: groep({
    uitgangspunten: vraag(lijst(tekst())).meta({
      title: 'Uitgangspunten',
      description: 'Denk aan: eerst de feiten, medeleven tonen, zeggen wat u nog niet weet, eerst de eigen mensen.',
    }),
    pijlers: vraag(lijst(pijler)).meta({
      title: 'Drie pijlers',
      description: 'Informeren, schade beperken (zeggen wat mensen moeten doen) en betekenis geven.',
    }),
    werkwijze: vraag(lijst(stap)).meta({
      title: 'Werkwijze: van analyse naar aanpak',
      description: 'Analyse van wat er buiten leeft, advies aan het team, aanpak en uitvoering.',
    }),
    woordvoerders: vraag(lijst(woordvoerder)).meta({
      title: 'Woordvoerders',
      description: 'Eén stem per onderwerp. Noem ook wie het overneemt.',
    }),
    akkoordlijn: vraag(
      groep({
        stappen: lijst(
          groep({ rol: verwijzing('rollen').meta({ title: 'Rol' }), doet: tekst().meta({ title: 'Wat die doet' }) }),
        ).meta({ title: 'Stappen' }),
        minuten: vraag(getal({ min: 1, max: 240, geheel: true })).meta({
          title: 'Ten hoogste, in minuten',
          description: 'De tijd van concept tot verzenden. Hoe langer, hoe eerder een ander het verhaal vertelt.',
        }),
        zonder_antwoord: vraag(tekst()).meta({ title: 'Als het akkoord uitblijft' }),
      }),
    ).meta({ title: 'Akkoordlijn' }),
    doelgroepen: vraag(lijst(doelgroep)).meta({ title: 'Doelgroepen' }),
    procesboodschappen: vraag(
      lijst(groep({ situatie: tekst().meta({ title: 'Situatie' }), tekst: tekst().meta({ title: 'Tekst' }) })),
    ).meta({
      title: 'Eerste berichten die klaarliggen',
      description:
        'Procesboodschappen: wat er speelt, wat u doet, wanneer er meer komt. Zonder oorzaak, schuld, aantallen of namen. Zet tussen [haken] wat nog ingevuld moet worden.',
    }),
    omgevingsanalyse: vraag(
      lijst(
        groep({
          bron: tekst().meta({ title: 'Bron' }),
          signaal: vraag(tekst()).meta({ title: 'Signaal' }),
          betekenis: vraag(tekst()).meta({ title: 'Wat het betekent' }),
          advies: vraag(tekst()).meta({ title: 'Wat u dan adviseert' }),
        }),
      ),
    ).meta({
      title: 'Omgevingsanalyse',
      description: 'Wat mensen weten, voelen en doen; waar u het ziet; wat u het team dan adviseert.',
    }),
    verwanteninformatie: vraag(verwanten).meta({ title: 'Informatie aan naasten' }),
    afstemming: vraag(
      lijst(
        groep({
          partij: tekst().meta({ title: 'Met wie' }),
          partner: verwijzing('partners').optional().meta({ title: 'Partner in het register' }),
          waarover: vraag(tekst()).meta({ title: 'Waarover' }),
          leidend: vraag(tekst()).meta({ title: 'Wie dan het eerste woord heeft' }),
        }),
      ),
    ).meta({
      title: 'Afstemming met anderen',
      description: 'Veiligheidsregio, gemeente, politie en openbaar ministerie, andere zorginstellingen.',
    }),
    noodpagina: vraag(
      groep({
        adres: webadres().optional().meta({ title: 'Adres' }),
        inhoud: vraag(tekst()).meta({ title: 'Wat erop staat' }),
        aanzetten: vraag(tekst()).meta({ title: 'Hoe die aangaat' }),
        wie: verwijzing('rollen').meta({ title: 'Wie die aanzet' }),
        minuten: vraag(getal({ min: 1, geheel: true })).meta({ title: 'Online binnen, in minuten' }),
      }),
    ).meta({
      title: 'Noodpagina van de website',
      description: 'Een pagina die klaarstaat buiten het gewone systeem en de gewone website vervangt of afdekt.',
    }),
    sociale_media: vraag(lijst(tekst())).meta({ title: 'Sociale media' }),
    middelen: vraag(
      lijst(
        groep({
          middel: tekst().meta({ title: 'Middel' }),
          bereikt: vraag(tekst()).meta({ title: 'Bereikt' }),
          valt_uit_bij: vraag(tekst()).meta({ title: 'Valt uit bij' }),
          terugval: vraag(tekst()).meta({ title: 'Terugval' }),
        }),
      ),
    ).meta({
      title: 'Communicatiemiddelen en hun terugval',
      description: 'Ook wat nog werkt zonder stroom, netwerk of telefonie.',
    }),
    mediaregels: vraag(
      groep({
        wel: lijst(tekst()).meta({ title: 'Wel' }),
        niet: lijst(tekst()).meta({ title: 'Niet' }),
      }),
    ).meta({ title: 'Omgaan met media', description: 'Voor iedereen die een journalist tegenkomt.' }),
    privacy: vraag(lijst(tekst())).meta({
      title: 'Controle op privacy',
      description: 'Vragen die u stelt voor er iets naar buiten gaat.',
    }),
    informatieplicht: vraag(
      lijst(
        groep({
          situatie: tekst().meta({ title: 'Situatie' }),
          informeren: tekst().meta({ title: 'Wie te informeren' }),
          wie: verwijzing('rollen').meta({ title: 'Wie het regelt' }),
          grond: vraag(tekst()).meta({
            title: 'Grond',
            description: 'Wet en artikel, met de datum van de tekst die u hebt gelezen.',
          }),
        }),
      ),
    ).meta({
      title: 'Wanneer informeren een plicht is',
      description:
        'Bijvoorbeeld de Cyberbeveiligingswet, artikel 30: ontvangers van een dienst onverwijld inlichten over een significant incident dat die dienst kan schaden. Ga na of de wet voor u geldt.',
    }),
    na_afloop: vraag(opmaak()).meta({
      title: 'Na afloop',
      description: 'Analyse van de communicatie en wat er dan verandert.',
    }),
  }).meta({ title: 'Crisiscommunicatie' }),
});
