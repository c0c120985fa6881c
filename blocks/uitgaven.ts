import { editions } from '../src/model/edition.ts';
import { keuze, lijst } from './schema/fields.ts';

/** In which editions an own chapter or annex may stand; without an answer only in those for who has the whole plan. */
export const uitgaven = () =>
  lijst(keuze(editions)).optional().meta({
    title: 'In welke uitgaven',
    description:
      'Zonder dit veld alleen intern en functionaris. Noem keten of openbaar alleen als er niets vertrouwelijks in staat.',
  });
