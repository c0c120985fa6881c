import { activiteitstype } from '../catalogus/activiteitstype.ts';
import {
  bedrag,
  collectie,
  datum,
  getal,
  groep,
  id,
  keuze,
  lijst,
  opmaak,
  tekst,
  verwijzing,
} from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';
import { telling } from '../tellingen.ts';
import { financiering } from './financiering.ts';

const ontwikkeling = groep({
  onderwerp: tekst().meta({ title: 'Onderwerp' }),
  betekenis: tekst().meta({ title: 'Wat het voor OTO betekent' }),
  bron: tekst().optional().meta({ title: 'Bron en datum' }),
});

const beleidsdoel = groep({
  id: id().meta({ title: 'Id' }),
  code: tekst().meta({ title: 'Korte aanduiding', examples: ['D1'] }),
  doel: tekst().meta({ title: 'Doel' }),
  gereed: datum().meta({ title: 'Bereikt op' }),
  indicator: vraag(tekst()).meta({ title: 'Waaraan u het ziet' }),
  stand: tekst().optional().meta({ title: 'Stand nu', description: 'Of laat Paraat tellen.' }),
  telling: telling().optional(),
  tussenstap: groep({ datum: datum().meta({ title: 'Op' }), waarde: tekst().meta({ title: 'Waarde' }) })
    .optional()
    .meta({ title: 'Tussenstap' }),
  streefwaarde: vraag(tekst()).meta({ title: 'Streefwaarde', description: 'Wat op de einddatum bereikt is.' }),
  eigenaar: vraag(verwijzing('rollen')).meta({ title: 'Eigenaar' }),
});

const doelgroep = groep({
  naam: tekst().meta({ title: 'Doelgroep' }),
  rollen: lijst(verwijzing('rollen')).optional().meta({ title: 'Rollen' }),
  anderen: tekst().optional().meta({ title: 'Anderen' }),
  aandacht: tekst().meta({ title: 'Waar de aandacht dit jaar ligt' }),
});

const fase = groep({
  naam: tekst().meta({ title: 'Fase' }),
  periode: tekst().meta({ title: 'Periode' }),
  doel: tekst().meta({ title: 'Wat er aan het eind kan' }),
  vormen: tekst().meta({ title: 'Vormen' }),
  omvang: tekst().meta({ title: 'Wie er samen oefent' }),
});

const blokkade = groep({
  van: datum().meta({ title: 'Van' }),
  tot: datum().meta({ title: 'Tot en met' }),
  reden: tekst().meta({ title: 'Reden' }),
  uitgezonderd: lijst(verwijzing('activiteiten')).optional().meta({ title: 'Wat dan wel doorgaat' }),
});

const regel = groep({ onderwerp: tekst().meta({ title: 'Onderwerp' }), afspraak: tekst().meta({ title: 'Afspraak' }) });

/** `oto/beleid.yaml`: what the institution wants with educating, training and exercising, this year and the years around it. */
export const beleid = groep({
  planjaar: getal({ min: 2000, max: 2100, geheel: true }).meta({ title: 'Jaar van het plan' }),
  beleidsperiode: vraag(
    groep({
      van: getal({ geheel: true }).meta({ title: 'Eerste jaar' }),
      tot: getal({ geheel: true }).meta({ title: 'Laatste jaar' }),
    }),
  ).meta({ title: 'Meerjarenperiode' }),
  samenvatting: vraag(opmaak()).meta({ title: 'Samenvatting voor het bestuur', vertrouwelijk: 'verantwoording' }),
  aanleiding: vraag(opmaak()).meta({
    title: 'Aanleiding',
    description: 'Waarom dit plan er is en waarop het aansluit.',
  }),
  visie: vraag(opmaak()).meta({ title: 'Visie op opleiden, trainen en oefenen' }),
  definities: vraag(
    lijst(groep({ term: tekst().meta({ title: 'Term' }), betekenis: tekst().meta({ title: 'Betekenis' }) })),
  ).meta({ title: 'Definities' }),
  landelijke_ontwikkelingen: vraag(lijst(ontwikkeling)).meta({ title: 'Landelijke ontwikkelingen' }),
  regionale_ontwikkelingen: vraag(lijst(ontwikkeling)).meta({ title: 'Regionale ontwikkelingen' }),
  regionale_beleidsdoelen: vraag(
    lijst(
      groep({
        netwerkdoel: verwijzing('netwerkdoelen').optional().meta({
          title: 'Doel uit het bestand van het netwerk',
          description: 'De id in oto/netwerk.yaml; doel en einddatum komen dan daarvandaan.',
        }),
        doel: tekst().meta({ title: 'Doel van de regio' }),
        tot: datum().meta({ title: 'Loopt tot en met' }),
        bijdrage: tekst().meta({ title: 'Onze bijdrage' }),
      }),
    ),
  ).meta({ title: 'Doelen van de regio' }),
  risicoanalyse: vraag(
    lijst(
      groep({
        risico: verwijzing('risicos').meta({ title: 'Risico' }),
        dimensie: keuze(['extern', 'intern']).meta({
          title: 'Oorsprong',
          description: 'Van buiten of van binnen de instelling.',
        }),
        kwetsbaarheid: tekst().meta({ title: 'Wat kwetsbaar is gebleken' }),
        gevolg: tekst().meta({ title: 'Wat we daarom oefenen' }),
      }),
    ),
  ).meta({ title: 'Van risico naar oefenstof', vertrouwelijk: 'verantwoording' }),
  beleidsdoelen: vraag(collectie('beleidsdoelen', beleidsdoel)).meta({ title: 'Beleidsdoelen' }),
  themas: vraag(lijst(regel)).meta({ title: 'Themas die voorgaan' }),
  doelgroepen: vraag(lijst(doelgroep)).meta({ title: 'Doelgroepen en hun aandacht' }),
  opbouw: vraag(lijst(fase)).meta({
    title: 'Opbouw',
    description: 'Van eenvoudig naar complex, van klein naar groot, van team naar de hele organisatie.',
  }),
  meerjarenprogramma: vraag(
    lijst(
      groep({
        jaar: getal({ geheel: true }).meta({ title: 'Jaar' }),
        accent: tekst().meta({ title: 'Accent' }),
        grootste_oefening: tekst().meta({ title: 'Grootste oefening' }),
        oto_gelden: bedrag().optional().meta({
          title: 'Verwacht uit OTO-gelden',
          description: 'Laat dit weg voor het planjaar: dat volgt uit de begroting.',
          vertrouwelijk: 'verantwoording',
        }),
        eigen_bijdrage: bedrag()
          .optional()
          .meta({ title: 'Verwachte eigen bijdrage', vertrouwelijk: 'verantwoording' }),
      }),
    ),
  ).meta({ title: 'Meerjarenprogramma' }),
  activiteitstypen: collectie('activiteitstypen', activiteitstype)
    .optional()
    .meta({ title: 'Eigen typen activiteiten', description: 'Naast de typen die Paraat al kent.' }),
  geldigheid: vraag(
    lijst(
      groep({
        type: verwijzing('activiteitstypen').meta({ title: 'Module' }),
        maanden: getal({ min: 1, geheel: true }).meta({ title: 'Geldig in maanden' }),
      }),
    ),
  ).meta({ title: 'Hoe lang een module geldig blijft' }),
  oefeninterval_maanden: getal({ min: 1, max: 120, geheel: true }).optional().meta({
    title: 'Na hoeveel maanden een scenario of bouwsteen lang niet geoefend is',
    description: 'Zonder antwoord rekent Paraat met 24 maanden.',
  }),
  max_uren_per_kwartaal: getal({ min: 0 })
    .optional()
    .meta({ title: 'Hoogste aantal OTO-uren per persoon per kwartaal' }),
  geblokkeerde_perioden: lijst(blokkade).optional().meta({ title: 'Perioden zonder OTO' }),
  niet_deelnemen: lijst(
    groep({
      netwerkactiviteit: verwijzing('netwerkactiviteiten').meta({ title: 'Activiteit van het netwerk' }),
      reden: tekst().optional().meta({ title: 'Waarom we niet meedoen' }),
    }),
  )
    .optional()
    .meta({
      title: 'Aanbod van het netwerk waaraan we niet meedoen',
      description: 'Wat u niet noemt en ook niet in de tabel van activiteiten hebt, staat in het plan als aangeboden.',
    }),
  inbedding: vraag(lijst(regel)).meta({
    title: 'Inbedding',
    description: 'Kwaliteitssysteem, leerportaal, managementontwikkeling, inwerken.',
  }),
  overleg: vraag(
    lijst(
      groep({
        overleg: tekst().meta({ title: 'Overleg' }),
        wie: tekst().meta({ title: 'Wie' }),
        ritme: tekst().meta({ title: 'Hoe vaak' }),
        onderwerp: tekst().meta({ title: 'Waarover' }),
      }),
    ),
  ).meta({ title: 'Overleg' }),
  financiering: financiering.optional().meta({
    title: 'Financiering',
    vertrouwelijk: 'verantwoording',
    description: 'Niet elke sector krijgt geld voor OTO; laat dit weg als u alles zelf betaalt.',
  }),
  uurtarief: bedrag().optional().meta({
    title: 'Rekenwaarde van een uur',
    vertrouwelijk: 'verantwoording',
    description: 'Om de uren van deelnemers ook in geld te laten zien. Deze waarde komt niet in de begroting.',
  }),
  toelichting_begroting: opmaak().optional().meta({
    title: 'Waarom het bedrag anders is dan vorig jaar',
    vertrouwelijk: 'verantwoording',
    description: 'Wat nieuw is, wat eenmalig is, wat van een andere begroting komt, en wat er volgend jaar nodig is.',
  }),
  overige_posten: lijst(
    groep({
      post: tekst().meta({ title: 'Post' }),
      oto_gelden: bedrag().meta({ title: 'Gevraagd uit OTO-gelden' }),
      eigen_bijdrage: bedrag().meta({ title: 'Eigen bijdrage' }),
      toelichting: tekst().optional().meta({ title: 'Toelichting' }),
    }),
  )
    .optional()
    .meta({ title: 'Kosten die niet bij een activiteit horen', vertrouwelijk: 'verantwoording' }),
  zelfevaluatie: vraag(
    groep({
      datum: datum().meta({ title: 'Datum van de zelfevaluatie' }),
      uitkomst: tekst().optional().meta({ title: 'Uitkomst in het kort' }),
      verbeterpunten: lijst(
        groep({
          punt: tekst().meta({ title: 'Verbeterpunt' }),
          activiteiten: lijst(verwijzing('activiteiten')).optional().meta({ title: 'Wordt opgepakt in' }),
          maatregel: tekst().optional().meta({ title: 'Maatregel die geen activiteit is' }),
          eigenaar: vraag(verwijzing('rollen')).meta({ title: 'Eigenaar' }),
          gereed: vraag(datum()).meta({ title: 'Gereed op' }),
          normen: lijst(verwijzing('normen')).optional().meta({
            title: 'Bij deze thema’s',
            description: 'De thema’s waarvan dit punt de score moet verbeteren.',
          }),
        }),
      ).meta({ title: 'Verbeterpunten' }),
      hoogste_score: getal({ min: 1 }).optional().meta({ title: 'Hoogste score die te halen is' }),
      streefscore: getal({ min: 0 })
        .optional()
        .meta({ title: 'Streefscore', description: 'Onder deze score hoort bij een thema een verbeterpunt.' }),
      scores: lijst(
        groep({
          norm: verwijzing('normen').meta({ title: 'Thema', description: 'Een norm uit het kader waarlangs u meet.' }),
          jaren: lijst(
            groep({
              jaar: getal({ min: 2000, max: 2100, geheel: true }).meta({ title: 'Jaar' }),
              score: getal({ min: 0 }).meta({ title: 'Score' }),
            }),
          )
            .min(1, 'Noem ten minste één jaar met een score.')
            .meta({ title: 'Scores per jaar' }),
        }),
      )
        .optional()
        .meta({ title: 'Scores per thema' }),
    }),
  ).meta({ title: 'Zelfevaluatie', vertrouwelijk: 'verantwoording' }),
  kwaliteit: vraag(
    lijst(
      groep({
        fase: keuze(['plan', 'do', 'check', 'act']).meta({ title: 'Fase van de cyclus' }),
        wat: tekst().meta({ title: 'Wat we doen' }),
        bewijs: tekst().meta({ title: 'Wat een auditor kan inzien' }),
      }),
    ),
  ).meta({ title: 'Kwaliteit' }),
  verantwoording: vraag(
    lijst(
      groep({
        aan: tekst().meta({ title: 'Aan' }),
        wat: tekst().meta({ title: 'Wat' }),
        wanneer: tekst().meta({ title: 'Wanneer' }),
        wie: verwijzing('rollen').meta({ title: 'Door' }),
      }),
    ),
  ).meta({ title: 'Verantwoording' }),
  instrumenten: vraag(
    lijst(groep({ naam: tekst().meta({ title: 'Instrument' }), gebruik: tekst().meta({ title: 'Waarvoor' }) })),
  ).meta({ title: 'Instrumenten' }),
  afkortingen: vraag(
    lijst(groep({ kort: tekst().meta({ title: 'Afkorting' }), betekenis: tekst().meta({ title: 'Betekenis' }) })),
  ).meta({ title: 'Afkortingen' }),
}).meta({
  title: 'OTO: beleid',
  description: 'Wat u met opleiden, trainen en oefenen wilt, dit jaar en de jaren eromheen.',
});
