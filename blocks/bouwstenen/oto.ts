import { defineBlock } from '../schema/define-block.ts';
import { bedrag, groep, keuze, lijst, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const basis = groep({
  doelgroep: tekst().meta({ title: 'Doelgroep' }),
  activiteitstypen: lijst(verwijzing('activiteitstypen')).meta({ title: 'Activiteiten' }),
  frequentie: tekst().meta({ title: 'Hoe vaak', examples: ['eens in de twee jaar'] }),
});

const inwerkstap = groep({
  termijn: tekst().meta({ title: 'Wanneer', examples: ['voor de eerste piketdienst'] }),
  stap: tekst().meta({ title: 'Wat de nieuwe functionaris doet' }),
  begeleider: vraag(verwijzing('rollen')).meta({ title: 'Wie begeleidt' }),
});

/** B19: the paragraph of the plan about opleiden, trainen, oefenen; the programme itself is the OTO plan (`oto/`). */
export const oto = defineBlock({
  id: 'oto',
  nummer: 'B19',
  titel: 'Opleiden, trainen en oefenen',
  uitleg:
    'Een plan werkt pas als mensen ermee hebben geoefend. Hier staan de keuzes op hoofdlijnen; activiteiten, data en begroting staan in het OTO-plan.',
  schema: groep({
    inleiding: vraag(tekst()).meta({
      title: 'Waarom wij oefenen',
      description: 'Wat moeten mensen kunnen na een jaar OTO? Koppel het aan de bijzonderheden van de aanpak.',
    }),
    otoplan: vraag(tekst()).meta({
      title: 'Verhouding tot het OTO-plan',
      description: 'Wat regelt dit plan, en wat staat alleen in het OTO-plan? Wie stelt dat vast, en wanneer?',
    }),
    oto_coordinator: vraag(verwijzing('rollen')).meta({ title: 'Wie coördineert' }),
    beleidsdoelen: vraag(lijst(verwijzing('beleidsdoelen'))).meta({
      title: 'Beleidsdoelen die dit plan raken',
      description: 'Kies bewust: de doelen uit het OTO-beleid waaraan dit plan vastzit.',
    }),
    themas: vraag(lijst(tekst())).meta({
      title: 'Thema’s en doelgroepen die nu vooropstaan',
      description: 'Een keuze betekent ook iets níet doen. Zeg waarom juist deze.',
    }),
    opbouw: vraag(
      lijst(keuze(['van eenvoudig naar complex', 'van klein naar groot', 'van team naar hele organisatie'])),
    ).meta({ title: 'Opbouw', description: 'Langs welke lijnen het programma zwaarder wordt.' }),
    opbouw_toelichting: vraag(tekst()).meta({
      title: 'Wat die opbouw betekent',
      description: 'Waar staat de organisatie nu op die lijn, en wat is de volgende trede?',
    }),
    basis: vraag(lijst(basis)).meta({
      title: 'Wat elke doelgroep ten minste doet',
      description: 'De ondergrens. Wie daaronder zit, staat niet in een rooster.',
    }),
    inwerktraject: vraag(lijst(inwerkstap)).meta({
      title: 'Inwerken van nieuwe sleutelfunctionarissen',
      description: 'Neem het plan op in de gewone inwerkroute, met een vast moment om de taakkaart door te nemen.',
    }),
    meekijken: vraag(tekst()).meta({
      title: 'Meekijken bij oefeningen',
      description: 'Wie mag als waarnemer mee, zodat meer mensen iets van een crisis hebben gezien?',
    }),
    in_de_acute_fase: vraag(tekst()).meta({
      title: 'De OTO-coördinator bij een echte inzet',
      description: 'Meedoen als extra ondersteuning laat zien wat oefenen in de praktijk moet opleveren.',
    }),
    kwaliteitssysteem: vraag(tekst()).meta({
      title: 'Plaats in kwaliteitssysteem en opleidingsaanbod',
      description: 'Waar staan de modules al in het aanbod, en welke jaarlijkse toets volgt erop?',
    }),
    budget: vraag(bedrag()).meta({
      title: 'Budget voor OTO, per jaar',
      vertrouwelijk: 'verantwoording',
      description:
        'Wat het bestuur per jaar heeft vrijgemaakt, OTO-gelden inbegrepen. Het begrote bedrag uit het OTO-plan verschijnt ernaast.',
    }),
    budget_toelichting: vraag(tekst()).meta({ title: 'Waar het budget vandaan komt', vertrouwelijk: 'verantwoording' }),
  }).meta({ title: 'Opleiden, trainen en oefenen' }),
});
