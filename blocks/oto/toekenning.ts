import { bedrag, datum, getal, groep, keuze, lijst, tekst } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const voorwaarde = groep({
  voorwaarde: tekst().meta({ title: 'Voorwaarde' }),
  voldaan: keuze(['ja', 'deels', 'nee']).meta({ title: 'Voldaan' }),
  toelichting: tekst().optional().meta({ title: 'Waaruit dat blijkt', description: 'Of waarom niet.' }),
});

/** What the network awarded for the year behind us, and on which conditions. Amounts in euros. */
export const toekenning = groep({
  door: tekst().meta({ title: 'Toegekend door' }),
  op: datum().meta({ title: 'Datum van het besluit' }),
  kenmerk: tekst().optional().meta({ title: 'Kenmerk van het besluit' }),
  toegekend: bedrag().meta({ title: 'Toegekend' }),
  ontvangen: bedrag().meta({ title: 'Ontvangen', description: 'Wat u tot nu toe hebt opgevraagd en gekregen.' }),
  hoogste_percentage: getal({ min: 0, max: 100 }).optional().meta({
    title: 'Hoogste deel uit OTO-gelden in procenten',
    description: 'Zoals het voor dat jaar gold. Vult u niets in, dan geldt het percentage van het planjaar.',
  }),
  afrekenen_voor: vraag(datum()).meta({ title: 'Uiterste datum van de afrekening' }),
  voorwaarden: vraag(lijst(voorwaarde)).meta({ title: 'Voorwaarden van de toekenning' }),
  controle: vraag(tekst()).meta({
    title: 'Controle',
    description: 'Wie de afrekening controleert, wanneer, en met welke uitkomst.',
  }),
}).meta({ title: 'Toekenning' });
