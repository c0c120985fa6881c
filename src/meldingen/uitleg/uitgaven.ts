import type { Groep } from '../uitleg.ts';

/** What an edition may not hold. */
export const uitgaven: Groep = {
  waarom:
    'Wat eenmaal is rondgestuurd, haalt niemand terug. Daarom wordt er liever niets gemaakt dan iets met te veel erin.',
  meldingen: {
    'lek-in-uitgave': {
      betekenis:
        'Een naam, nummer of code die niet in deze uitgave mag, staat er toch in: ook getypt in een gewone tekst, of in een bijlage of oude versie. De melding noemt de regel. Er is niets gemaakt.',
      doen: 'Noem in de tekst de rol of het piket in plaats van de persoon of het nummer.',
    },
    'uitgave-niet-na-te-kijken': {
      betekenis:
        'Een bestand, meestal een bijlage, is niet te lezen. Of er iets in staat wat niet mag, weet dan niemand.',
      doen: 'Sla de bijlage opnieuw op als PDF/A, of laat haar met `uitgaven` uit deze uitgave.',
    },
  },
};
