import type { Groep } from '../uitleg.ts';

/** What the file of the network and the institution's own answers say about each other. */
export const netwerk: Groep = {
  waarom:
    'Van een activiteit van het netwerk is er één afspraak. Zegt uw plan iets anders, dan komen uw mensen op de verkeerde dag of klopt de begroting niet.',
  meldingen: {
    'eigen-antwoord-gaat-voor': {
      betekenis:
        'Opmerking: u vulde iets in wat het netwerk bepaalt. Een wijziging van het netwerk komt dan niet door.',
      doen: 'Haal uw antwoord weg als u dat van het netwerk wilt volgen. Is het verschil zo bedoeld, dan kan het blijven.',
    },
    'netwerk-ander-jaar': {
      betekenis: '`oto/netwerk.yaml` is niet van het `planjaar`. Vraag het netwerk om het goede bestand.',
      doen: 'Zet het bestand van het goede jaar in de plaats van oto/netwerk.yaml, of verbeter planjaar in oto/beleid.yaml.',
    },
    'netwerk-laat-vervallen': {
      betekenis: 'Het netwerk houdt de activiteit niet; zet ook bij u de status op `vervallen`.',
      doen: 'Haal de activiteit niet weg: met de status vervallen krijgen de deelnemers een afzegging in hun agenda.',
    },
    'netwerk-kosten': {
      betekenis: 'Uw kosten zijn lager dan wat het netwerk per deelnemer vraagt.',
      doen: 'Verhoog de kosten of verlaag het aantal deelnemers.',
    },
    'toch-deelnemen': {
      betekenis: 'Een activiteit staat onder `niet_deelnemen` en ook in uw tabel.',
      doen: 'Haal de regel onder niet_deelnemen weg, of zet de status van de activiteit op vervallen.',
    },
  },
};
