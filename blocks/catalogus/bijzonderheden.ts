/** The ten features that make the all hazard approach special; every activity type names the ones it serves. */
export const bijzonderheden = [
  {
    id: 'crisissensitiviteit',
    naam: 'Crisissensitiviteit',
    betekenis: 'Op tijd zien dat een klein voorval kan uitgroeien, en dat meteen melden en alarmeren.',
    bouwsteen: 'melding-en-opschaling',
  },
  {
    id: 'crisisdiagnose',
    naam: 'Crisisdiagnose',
    betekenis: 'Vaststellen wat er speelt, zodat duidelijk wordt welke onderwerpen en welke mensen ertoe doen.',
    bouwsteen: 'crisisdiagnose',
  },
  {
    id: 'flexibele-organisatie',
    naam: 'Flexibele crisisorganisatie',
    betekenis: 'De vaste basis aanpassen aan wat deze situatie vraagt.',
    bouwsteen: 'crisisorganisatie',
  },
  {
    id: 'situationeel-bewustzijn',
    naam: 'Gedeeld situationeel bewustzijn',
    betekenis: 'Samen hetzelfde beeld hebben van wat er gebeurt en wat dat betekent.',
    bouwsteen: 'informatiemanagement',
  },
  {
    id: 'kritieke-momenten',
    naam: 'Kritieke momenten en besluiten',
    betekenis: 'Herkennen welke momenten en keuzes de afloop bepalen, en daar bewust bij stilstaan.',
    bouwsteen: 'kritieke-besluiten',
  },
  {
    id: 'doelstellingen',
    naam: 'Doelstellingen en uitgangspunten',
    betekenis: 'Alle teams laten werken vanuit dezelfde doelen en grenzen.',
    bouwsteen: 'doelstellingen',
  },
  {
    id: 'eenheid-van-inspanning',
    naam: 'Eenheid van inspanning',
    betekenis: 'Partners binnen en buiten de instelling betrekken, zodat ieders werk in elkaar past.',
    bouwsteen: 'netwerkpartners',
  },
  {
    id: 'crisisvergaderingen',
    naam: 'Crisisvergaderingen',
    betekenis: 'Het ritme en de agenda van het overleg laten meebewegen met de crisis.',
    bouwsteen: 'crisisagenda',
  },
  {
    id: 'nafase',
    naam: 'Nafase',
    betekenis: 'Vanaf het begin rekening houden met herstel, opvang en verantwoording.',
    bouwsteen: 'nafase',
  },
  {
    id: 'leiderschap',
    naam: 'Leiderschap',
    betekenis: 'Richting geven in de crisis, en laten zien waar de instelling daarna naartoe wil.',
    bouwsteen: 'leiderschap',
  },
] as const;

export type BijzonderheidId = (typeof bijzonderheden)[number]['id'];

/** The ids alone, for the choice field of an activity type. */
export const bijzonderheidIds = bijzonderheden.map((b) => b.id) as [BijzonderheidId, ...BijzonderheidId[]];
