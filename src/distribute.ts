import { fileName, personCalendar } from './analyse/calendars-of.ts';
import { mailText } from './analyse/mail-text.ts';
import { neededFor, type Pakket, pakketVan } from './analyse/pakket.ts';
import { type Copy, registerAfter } from './analyse/verspreidingsregister.ts';
import { composePack } from './compose/compose-pack.ts';
import { LeakCheck } from './leak/leak-check.ts';
import type { Calendar } from './model/calendar.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { OutputFile } from './model/output-file.ts';
import { releaseFiles } from './model/release.ts';
import { packsFolder } from './model/selection.ts';
import { sha256 } from './model/sha256.ts';
import type { DistributionPlan } from './plan-distribution.ts';
import { distributedTemplate, pdfOf, registerFiles } from './print-register.ts';
import { reduceForPerson } from './reduce/reduce-for-person.ts';
import { renderDraft } from './render/eml/render-draft.ts';
import { renderCalendar } from './render/ics/render-calendar.ts';
import { clearLargeHeap } from './small-heap.ts';
import { registerText } from './write/register-text.ts';

/** What a distribution came to. */
export interface Distributed {
  /** The register, for the folder of the version. */
  readonly register: OutputFile;
  readonly packs: number;
  readonly drafts: number;
  /** Names of who should get an e-mail, but has no address. */
  readonly withoutAddress: readonly string[];
  /** How many copies of earlier versions are to be handed in. */
  readonly toHandIn: number;
  /** What the packs say that their edition may not hold: with anything in it, none of them may be used. */
  readonly leaks: readonly Diagnostic[];
}

/**
 * Makes the packs of a version, one person after the other: of hundreds no two are in memory together. Then the register,
 * for the folder of the version and printed.
 *
 * @param take is given each file; false ends it
 * @param today ISO date: that of every pack that is new or changed
 * @param onPack called after each pack, with how many there are
 * @returns undefined when `take` ended it
 */
export async function distribute(
  plan: DistributionPlan,
  today: string,
  take: (file: OutputFile) => boolean,
  onPack: (done: number, all: number) => void = () => {},
): Promise<Distributed | undefined> {
  const { copies, entry, before, previous, registerSource, source } = plan;
  const hashes = new Map<string, string>();
  const withoutAddress: string[] = [];
  const check = new LeakCheck(plan.withheld, plan.workspace, 'functionaris');
  let drafts = 0;
  const persons = copies.filter(({ isPerson }) => isPerson);
  const addresses = new Map(source.institution.registers.functionarissen.map(({ id, email }) => [id, email]));
  for (const copy of persons) {
    clearLargeHeap();
    const pack = await packOf(plan, copy);
    if (!pack) continue;
    hashes.set(copy.id, sha256(pack.pdf.bytes));
    const files = [pack.pdf, ...(pack.calendar ? [pack.calendar] : [])];
    const address = addresses.get(copy.id);
    const isByMail = copy.vorm !== 'papier';
    const draft = isByMail && typeof address === 'string' ? await draftOf(plan, copy, pack, address) : undefined;
    if (draft) drafts++;
    else if (isByMail) withoutAddress.push(copy.ontvanger);
    // The message holds the other files.
    for (const file of draft ? [draft] : files) check.look(file);
    for (const file of draft ? [...files, draft] : files) if (!take(file)) return undefined;
    onPack(hashes.size, persons.length);
  }
  const register = registerAfter(entry.versie, copies, hashes, before, previous, today);
  const { material } = plan;
  for (const file of await registerFiles(register, material, material.templates)) if (!take(file)) return undefined;
  const bytes = new TextEncoder().encode(registerText(register, registerSource));
  return {
    register: { path: releaseFiles.distribution, bytes },
    packs: hashes.size,
    drafts,
    withoutAddress,
    toHandIn: register.in_te_trekken?.length ?? 0,
    leaks: check.problems(),
  };
}

/** The files of one person, but for the message that they go with. */
interface Pack {
  readonly pakket: Pakket;
  readonly pdf: OutputFile;
  readonly calendar: OutputFile | undefined;
}

async function packOf(plan: DistributionPlan, copy: Copy): Promise<Pack | undefined> {
  const { receivers, source, entry } = plan;
  const receiver = receivers.get(copy.id);
  if (!receiver) return undefined;
  const calendar = source.calendars.get(personCalendar(copy.id));
  const pakket = pakketVan(receiver, copy.nummer, calendar, source);
  const institution = reduceForPerson(source.institution, neededFor(pakket, source));
  const bytes = await pdfOf(
    composePack(
      distributedTemplate(plan.material.templates, 'persoonlijk'),
      { ...plan.material, institution },
      {
        path: copy.id,
        title: `Exemplaar ${copy.nummer}`,
        about: copy.ontvanger,
        given: { pakket },
        kaarten: pakket.kaarten,
      },
    ),
  );
  return {
    pakket,
    pdf: { path: `${folderOf(copy)}/crisispakket-${entry.versie}.pdf`, bytes },
    calendar: calendar && calendarFile(copy, calendar),
  };
}

const folderOf = ({ id }: Copy): string => `${packsFolder}/${fileName(id)}`;

const calendarFile = (copy: Copy, calendar: Calendar): OutputFile => ({
  path: `${folderOf(copy)}/oto-kalender.ics`,
  bytes: renderCalendar(calendar),
});

async function draftOf(plan: DistributionPlan, copy: Copy, pack: Pack, address: string): Promise<OutputFile> {
  const { source, entry, material } = plan;
  const { institution, reactie } = source;
  const roles = new Map(institution.registers.rollen.map(({ id, naam }) => [id, naam]));
  const name = ({ path }: OutputFile): string => path.slice(path.lastIndexOf('/') + 1);
  const { pdf, calendar, pakket } = pack;
  const bytes = await renderDraft({
    ...mailText({
      instelling: institution.instelling.korte_naam,
      versie: entry.versie,
      ingangsdatum: material.version.ingangsdatum,
      copy,
      rollen: pakket.rollen.map(({ rol, als }) => `${roles.get(rol)}${als === 'vervanger' ? ' (vervanger)' : ''}`),
      pakket: name(pdf),
      kalender: calendar ? name(calendar) : null,
      reactie,
      isNext: pakket.wijzigingen !== null,
    }),
    to: { name: copy.ontvanger, address },
    replyTo: reactie,
    attachments: [
      { name: name(pdf), type: 'application/pdf', bytes: pdf.bytes },
      ...(calendar
        ? [{ name: name(calendar), type: 'text/calendar; charset=utf-8' as const, bytes: calendar.bytes }]
        : []),
    ],
    date: material.fileDate,
    id: `${copy.id}-${entry.versie}-${sha256(pdf.bytes).slice(0, 16)}`,
  });
  return { path: `${folderOf(copy)}/bericht.eml`, bytes };
}
