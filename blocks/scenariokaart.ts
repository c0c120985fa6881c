import { datum, getal, groep, lijst, tekst, verwijzing } from './schema/fields.ts';
import { vraag } from './schema/vraag.ts';

const stap = groep({
  stap: tekst().meta({
    title: 'Stap',
    description: 'Eén handeling, met een werkwoord vooraan. Op te volgen door iemand die net wakker is.',
    examples: ['Laat de centrale alle liften naar de begane grond sturen.'],
  }),
  rol: verwijzing('rollen').meta({ title: 'Wie' }),
});

const gevolg = groep({
  impactgebied: verwijzing('impactgebieden').meta({ title: 'Impactgebied' }),
  gevolg: tekst().meta({ title: 'Wat u kunt verwachten' }),
  ernst: getal({ min: 0, max: 4, geheel: true }).optional().meta({
    title: 'Verwachte ernst',
    description: 'Van 0 (geen) tot 4 (zeer ernstig). Een verwachting: de crisisdiagnose stelt vast wat er echt is.',
  }),
});

const moment = groep({
  moment: tekst().meta({
    title: 'Moment of omslagpunt',
    description: 'Een waarneming die iemand kan doen, liefst met een maat, waarna de situatie anders is.',
    examples: ['Brandstof voor het aggregaat is voor minder dan acht uur toereikend.'],
  }),
  uiterlijk: tekst()
    .optional()
    .meta({
      title: 'Uiterlijk',
      description: 'Wanneer het team er iets mee gedaan moet hebben.',
      examples: ['binnen 2 uur'],
    }),
  signaleert: vraag(verwijzing('rollen')).meta({ title: 'Wie het ziet en meldt' }),
});

const besluit = groep({
  besluit: verwijzing('kritieke_besluiten').meta({ title: 'Kritiek besluit' }),
  let_op: tekst().optional().meta({
    title: 'Bij dit scenario',
    description: 'Wat dit besluit hier anders maakt dan in het algemeen: de termijn, de keerzijde, wie u eerst vraagt.',
  }),
});

const aanvulling = groep({
  rol: verwijzing('rollen').meta({ title: 'Rol' }),
  waarvoor: tekst().meta({ title: 'Waarvoor' }),
});

const partner = groep({
  partner: verwijzing('partners').meta({ title: 'Partner' }),
  waarvoor: tekst().meta({ title: 'Waarvoor' }),
});

const boodschap = groep({
  doelgroep: tekst().meta({ title: 'Doelgroep' }),
  boodschap: tekst().meta({
    title: 'Wat zij horen',
    description: 'De kern van het eerste bericht en langs welke weg het gaat.',
  }),
});

const beproeving = groep({
  datum: datum().meta({ title: 'Datum' }),
  wijze: tekst().meta({ title: 'Hoe de kaart is beproefd', examples: ['Tabletop met het operationele team'] }),
});

/**
 * `scenariokaarten/<id>.yaml`: one scenario on at most two printed pages, to be followed under pressure. The fixed
 * layout makes a card the reader never saw before readable at once.
 */
export const scenariokaart = groep({
  naam: tekst().meta({ title: 'Scenario', examples: ['Langdurige stroomuitval'] }),
  risicos: vraag(lijst(verwijzing('risicos'))).meta({
    title: "Hoort bij deze risico's",
    description: 'De risico’s uit het crisisprofiel waarvoor u deze kaart pakt. Eén kaart kan er meer dekken.',
  }),
  kenmerken: vraag(tekst()).meta({
    title: 'Kenmerken',
    description: 'Waaraan herkent u dit scenario, in een of twee zinnen?',
  }),
  signalen: vraag(lijst(tekst())).meta({
    title: 'Pak deze kaart als',
    description: 'De waarnemingen of meldingen waarbij deze kaart op tafel komt. Bij twijfel pakt u hem ook.',
  }),
  beginniveau: vraag(verwijzing('opschalingsniveaus')).meta({
    title: 'Begin op niveau',
    description: 'Het niveau waarop u begint. Afschalen kan altijd nog.',
  }),
  bijzonderheden: vraag(lijst(tekst())).meta({
    title: 'Bijzonder aan dit scenario',
    description: 'Wat hier anders gaat dan bij andere crises: de valkuilen, de wetten, het verloop.',
  }),
  eerste_30_minuten: vraag(lijst(stap)).meta({
    title: 'Eerste 30 minuten',
    description: 'Wat direct moet gebeuren, in volgorde, met de rol die het doet. Reken op een nachtbezetting.',
  }),
  eerste_60_minuten: vraag(lijst(stap)).meta({
    title: 'Tot 60 minuten',
    description: 'Wat in het halve uur daarna gebeurt, als de teams bijeenkomen.',
  }),
  impact: vraag(lijst(gevolg)).meta({
    title: 'Gevolgen per impactgebied',
    description: 'Begin bij de zwaarst geraakte gebieden. Wat hier staat, helpt bij de eerste crisisdiagnose.',
  }),
  kritieke_momenten: vraag(lijst(moment)).meta({
    title: 'Kritieke momenten',
    description: 'Wanneer kan het in korte tijd veel slechter of juist beter gaan? Wie ziet dat als eerste?',
  }),
  kritieke_besluiten: vraag(lijst(besluit)).meta({
    title: 'Kritieke besluiten',
    description: 'Besluiten die hier waarschijnlijk op tafel komen. De besluitkaart zelf staat bij dat besluit.',
  }),
  doelstellingen: vraag(lijst(tekst())).meta({
    title: 'Doelstellingen: een voorzet',
    description: 'Het team stelt in de tweede vergadering de doelen vast en kan hiermee beginnen.',
  }),
  uitgangspunten: vraag(lijst(tekst())).meta({
    title: 'Uitgangspunten: een voorzet',
    description: 'Grenzen en voorkeuren waarbinnen u werkt: wat u in elk geval doet of laat.',
  }),
  organisatie: vraag(lijst(aanvulling)).meta({
    title: 'Wie schuift aan',
    description: 'De rollen die bij dit scenario extra nodig zijn boven de vaste bezetting.',
  }),
  partners: vraag(lijst(partner)).meta({ title: 'Partners' }),
  communicatie: vraag(lijst(boodschap)).meta({ title: 'Communicatie' }),
  middelen: vraag(lijst(tekst())).meta({
    title: 'Middelen',
    description: 'Wat u bij de hand wilt hebben, en waar het ligt.',
  }),
  plannen: vraag(lijst(verwijzing('plannen'))).meta({
    title: 'Bestaande plannen',
    description: 'De plannen die u ernaast legt. De kaart vervangt ze niet.',
  }),
  nafase: vraag(lijst(tekst())).meta({
    title: 'Aandacht in de nafase',
    description: 'Wat na de acute fase blijft vragen: zorg, nazorg, onderzoek, geld, verantwoording.',
  }),
  eigenaar: vraag(verwijzing('rollen')).meta({
    title: 'Eigenaar',
    description: 'Wie de kaart bijhoudt en de inhoud kent.',
  }),
  versie: vraag(tekst()).meta({ title: 'Versie', examples: ['1.2'] }),
  versiedatum: vraag(datum()).meta({ title: 'Datum van deze versie' }),
  getest: vraag(lijst(beproeving)).meta({
    title: 'Getest op',
    description: 'Oefeningen, doorloopsessies en echte inzetten waarin de kaart is gebruikt.',
  }),
}).meta({
  title: 'Scenariokaart',
  description:
    'Wat bij één soort crisis bijzonder is, op ten hoogste twee bladzijden. Zeker weten hoeft niet: de kaart is een begin.',
});
