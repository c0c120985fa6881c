import * as z from 'zod';
import { isVersionNumber } from '../model/version-number.ts';

const date = z.iso.date();
const moment = z.strictObject({ date, time: z.string() });
const event = z.strictObject({
  uid: z.string(),
  title: z.string(),
  time: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('days'), first: date, last: date }),
    z.strictObject({ kind: z.literal('hours'), start: moment, end: moment }),
  ]),
  description: z.string(),
  location: z.string().nullable(),
  categories: z.array(z.string()),
  busy: z.boolean(),
  status: z.enum(['confirmed', 'tentative', 'cancelled']),
  reminders: z.array(z.number().int().min(1)),
  sequence: z.number().int().min(0),
  changed: date,
});

const entry = z.strictObject({
  versie: z.string().refine(isVersionNumber),
  datum: date,
  ingangsdatum: date,
  vastgesteld_door: z.string(),
  vastgesteld_op: date,
  reden: z.string(),
  geraadpleegd: z.string(),
  kenmerk: z.string().regex(/^[0-9a-f]{64}$/),
  wijzigingen: z.array(z.string()),
  controle: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** The shape of `geschiedenis.json`. The checksums say that it is what was written; this, that it can be read. */
export const historySchema = z.strictObject({
  versies: z.array(entry).min(1),
  agendas: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      timeZone: z.literal('Europe/Amsterdam'),
      organizer: z.strictObject({ name: z.string(), email: z.string().nullable() }),
      events: z.array(event),
    }),
  ),
});
