import * as z from 'zod';
import type { Confidential } from '../../src/model/edition.ts';

/** What a field holds, for editors, forms and the checks that walk the answers. */
export type Veldsoort =
  | 'tekst'
  | 'opmaak'
  | 'getal'
  | 'bedrag'
  | 'datum'
  | 'tijd'
  | 'ja-nee'
  | 'keuze'
  | 'telefoon'
  | 'e-mail'
  | 'webadres'
  | 'id'
  | 'verwijzing'
  | 'kleur'
  | 'bestand';

declare module 'zod' {
  interface GlobalMeta {
    /** What the field holds. */
    veld?: Veldsoort;
    /** The field names an id of this collection. */
    verwijzing?: string;
    /** The items of this list can be referred to: the list feeds this collection. */
    collectie?: string;
    /** The field is a question: missing or empty means open. */
    vraag?: boolean;
    /** The field may not stand in every edition: what kind of thing it is decides in which. */
    vertrouwelijk?: Confidential;
  }
}

/** All that is known of a schema besides its shape: title, description (guidance), examples and the kind of field. */
export const metaOf = (schema: z.core.$ZodType): z.core.GlobalMeta => z.globalRegistry.get(schema) ?? {};
