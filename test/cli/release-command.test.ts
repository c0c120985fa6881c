import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as building from '../../src/cli/build-command.ts';
import * as composing from '../../src/compose-institution.ts';
import { readRelease } from '../../src/load/read-release.ts';
import { answeredInstitution } from '../fixtures/answered-institution.ts';
import { exampleCopy, templatesFolder } from '../fixtures/example.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { someTemplates } from '../fixtures/some-templates.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runAsked, runCaptured, runTold } from './run-captured.ts';

/** A day after the board decided. */
const setDay = (month: number, day: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, month - 1, day) });
beforeEach(() => {
  // Making all documents takes many seconds, and is tested elsewhere.
  vi.spyOn(building, 'runBuild').mockResolvedValue(0);
  setDay(12, 16);
});
afterEach(() => {
  vi.mocked(building.runBuild).mockRestore();
  vi.useRealTimers();
});

const YES = ['--yes', '--reden', 'Lessen', '--geraadpleegd', 'OR'];
const release = (folder: string, versie: string, ...options: string[]) =>
  runCaptured('release', versie, folder, '--out', temporaryFolder(), ...options);
const edit = (folder: string, file: string, from: string, to: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text.includes(from), from).toBe(true);
  writeFileSync(path, text.replace(from, to));
};
const CONTROL = 'bouwstenen/documentbeheer.yaml';
/** All events, by the calendar they stand in and their UID. */
const eventsOf = ({ calendars }: Pick<composing.Composition, 'calendars'>) =>
  new Map(calendars().all.flatMap(({ id, events }) => events.map((event) => [`${id} ${event.uid}`, event] as const)));

describe('paraat release', () => {
  it('keeps the input to the byte, and from then on the plan is that version until something changes', async () => {
    const folder = exampleCopy();
    // Status and calendars are the same whichever documents are made.
    const templates = someTemplates('oplegnotitie');
    const { composeAll } = composing;
    const composed = vi.spyOn(composing, 'composeAll');
    composed.mockImplementation((from, _, ...others) => composeAll(from, templates, ...others));
    onTestFinished(() => composed.mockRestore());
    const { status, out, errors } = await release(folder, '2.0', '--yes');
    expect([status, errors]).toEqual([0, '']);
    expect(out).toContain('Versie 2.0 is vastgelegd in');
    expect(vi.mocked(building.runBuild).mock.calls).toEqual([[folder, { out: expect.any(String) }]]);
    for (const path of [
      'instelling.yaml',
      'scenariokaarten/stroomuitval.yaml',
      'bewijzen/convenant-ghor-2025-04-22.pdf',
    ])
      if (existsSync(join(folder, path)))
        expect(readFileSync(join(folder, 'versies/2.0/invoer', path))).toEqual(readFileSync(join(folder, path)));
    const kept = readRelease(folder, '2.0');
    expect(kept).toMatchObject({
      entry: {
        reden: expect.stringMatching(/^Eén werkwijze voor elke crisis/),
        geraadpleegd: 'Medische Staf, Ondernemingsraad, Cliëntenraad, Raad van Toezicht, GHOR en acutezorgnetwerk',
        vastgesteld_door: 'Raad van Bestuur',
        vastgesteld_op: '2026-12-15',
        ingangsdatum: '2027-01-01',
      },
    });

    expect(composed.mock.calls).toEqual([[folder, templatesFolder]]);
    const released = composeAll(folder, templates);
    expect(released.documents.map(({ id }) => id)).toEqual(['oplegnotitie']);
    expect(released.documents.every(({ concept, properties }) => !concept && properties.status === 'vastgesteld')).toBe(
      true,
    );
    expect(released.calendars().all[0]?.name).not.toContain('concept');
    edit(folder, CONTROL, 'datum: 2026-11-02', 'datum: 2026-11-20');
    const ACTIVITIES = 'oto/activiteiten.yaml';
    edit(folder, ACTIVITIES, 'titel: Kick-off voor de crisisteams', 'titel: Aftrap');
    edit(folder, ACTIVITIES, '    - logger-cbt\n', '');
    const path = join(folder, ACTIVITIES);
    const cancelled = readFileSync(path, 'utf8').replace(/(id: a27-05\n[\s\S]*?status: )gepland/, '$1vervallen');
    writeFileSync(path, cancelled);
    const edited = composeAll(folder, templates);
    expect(edited.documents.every(({ concept, properties }) => concept && properties.status === 'concept na 2.0')).toBe(
      true,
    );
    expect(edited.calendars().all[0]?.name).toContain('concept');

    const before = eventsOf(released);
    const after = eventsOf(edited);
    const [kickOff, talk] = ['a27-02', 'a27-05'].map((nr) => `${nr}@ziekenhuis-lindewaard`);
    expect(before.get(`oto-kalender ${kickOff}`)).toMatchObject({ sequence: 0, changed: '2026-11-02' });
    expect(after.get(`oto-kalender ${kickOff}`)).toMatchObject({ sequence: 1, changed: '2026-11-20' });
    expect(after.get(`oto-kalender ${talk}`)).toMatchObject({ sequence: 1, status: 'cancelled' });
    for (const who of ['rollen/logger-cbt', 'personen/mirjam-dekker']) {
      expect(before.get(`kalenders/${who} ${kickOff}`)).toMatchObject({ sequence: 0, status: 'confirmed' });
      expect(after.get(`kalenders/${who} ${kickOff}`)).toMatchObject({
        sequence: 1,
        status: 'cancelled',
        title: expect.stringMatching(/^Niet meer voor u: /),
      });
    }
    const others = [...after].filter(([key]) => !/ a27-0[25]@/.test(key));
    expect(others.filter(([key, event]) => JSON.stringify(event) !== JSON.stringify(before.get(key)))).toEqual([]);

    edit(folder, CONTROL, "versie: '2.0'", "versie: '2.1'");
    expect(await release(folder, '2.1', ...YES)).toMatchObject({ status: 0 });
    const next = readRelease(folder, '2.1');
    if (!('history' in next)) throw new Error(next.message);
    expect(eventsOf({ calendars: () => ({ all: next.history.agendas }) })).toEqual(after);
    expect(eventsOf(composeAll(folder, templates))).toEqual(after);
  });

  it('refuses what was released already, a number that is not higher, and a number that the answers do not have', async () => {
    const folder = answeredInstitution();
    edit(folder, CONTROL, 'versie: "1.0"', 'versie: "1.9"');
    await release(folder, '1.9', ...YES);
    const again = await release(folder, '1.9', ...YES);
    expect([again.status, again.errors]).toEqual([1, expect.stringContaining('Er is niets veranderd')]);
    edit(folder, 'instelling.yaml', 'korte_naam: De Vlier', 'korte_naam: Vlier');
    for (const versie of ['1.9', '1.9.0', '1.8']) {
      const lower = await release(folder, versie, ...YES);
      expect([lower.status, lower.errors]).toEqual([1, expect.stringContaining('kies een hoger nummer')]);
      expect(lower.errors).not.toContain('Zet daar versie');
    }
    const other = await release(folder, '1.10', ...YES);
    expect([other.status, other.errors]).toEqual([1, expect.stringContaining("Zet daar versie: '1.10'")]);
    const odd = await release(folder, 'v2', ...YES);
    expect([odd.status, odd.errors]).toEqual([2, expect.stringContaining('"v2" is geen versienummer')]);
    expect(readdirSync(join(folder, 'versies'))).toEqual(['1.9']);
    edit(folder, CONTROL, 'versie: "1.9"', 'versie: "1.10"');
    expect(await release(folder, '1.10', ...YES)).toMatchObject({ status: 0 });
    expect(readRelease(folder, '1.10')).toMatchObject({
      entry: { wijzigingen: ['Instelling: 1 gewijzigd', 'Documentbeheer: 1 gewijzigd'] },
      history: { versies: [{ versie: '1.9', controle: expect.stringMatching(/^[0-9a-f]{64}$/) }, { versie: '1.10' }] },
    });
  });

  it('refuses open questions, errors, and a version without a decision or a day from which it counts', async () => {
    const open = await release(smallInstitution(), '1.0', ...YES);
    expect([open.status, open.errors]).toEqual([1, expect.stringMatching(/open vragen\. Beantwoord ze/)]);
    expect(open.errors).toContain('Versie 1.0 is niet vastgelegd.');

    const wrong = await release(smallInstitution({ 'oto/beleid.yaml': 'planjaar: ooit\n' }), '1.0', ...YES);
    expect([wrong.status, wrong.errors]).toEqual([1, expect.stringContaining('fout ongeldige-waarde')]);

    const folder = answeredInstitution();
    edit(folder, CONTROL, 'ingangsdatum: 2027-01-01', 'ingangsdatum: { nvt: later }');
    edit(folder, CONTROL, 'vastgesteld_op: 2026-12-15', 'vastgesteld_op: { nvt: later }');
    edit(folder, CONTROL, 'vastgesteld_door: het bestuur', 'vastgesteld_door: { nvt: later }');
    const undecided = await release(folder, '1.0', ...YES);
    expect(undecided.status).toBe(1);
    for (const field of ['ingangsdatum', 'vastgesteld_op', 'vastgesteld_door'])
      expect(undecided.errors).toContain(`(${field})`);
    expect(existsSync(join(folder, 'versies'))).toBe(false);
    expect(building.runBuild).not.toHaveBeenCalled();
  });

  it('refuses a decision that is still to come, or that was taken before the last one', async () => {
    const folder = answeredInstitution();
    setDay(12, 14);
    const early = await release(folder, '1.0', ...YES);
    expect([early.status, early.errors]).toEqual([1, expect.stringMatching(/2026-12-15 .*nog niet geweest/)]);
    setDay(12, 15);
    expect(await release(folder, '1.0', ...YES)).toMatchObject({ status: 0 });
    edit(folder, CONTROL, 'versie: "1.0"', 'versie: "1.1"');
    edit(folder, CONTROL, 'vastgesteld_op: 2026-12-15', 'vastgesteld_op: 2026-12-01');
    const back = await release(folder, '1.1', ...YES);
    expect([back.status, back.errors]).toEqual([1, expect.stringContaining('datum van het nieuwe besluit')]);
    edit(folder, CONTROL, 'vastgesteld_op: 2026-12-01', 'vastgesteld_op: 2026-12-15');
    const same = await release(folder, '1.1', ...YES);
    expect([same.status, same.out]).toEqual([0, expect.stringContaining('het besluit heeft dezelfde datum')]);
  });

  it('asks why, who was consulted and whether it is certain, and keeps nothing without an answer', async () => {
    const folder = answeredInstitution();
    const asked: string[] = [];
    const args = ['release', '1.0', folder, '--out', temporaryFolder()];
    const told = (text: string | undefined) => async (question: string) => {
      asked.push(question);
      return text;
    };
    const confirm = (agreed: boolean) => async (question: string) => {
      asked.push(question);
      return agreed;
    };
    expect(await runTold(confirm(false), told('Nieuwe inzichten'), ...args)).toMatchObject({ status: 0 });
    expect(asked).toEqual([
      'Waarom is er een nieuwe versie?',
      'Wie zijn geraadpleegd?',
      'Versie 1.0 vastleggen, vastgesteld door het bestuur op 15 december 2026, geldig vanaf 1 januari 2027?',
    ]);
    expect(await runTold(confirm(true), told(' '), ...args)).toMatchObject({
      status: 2,
      errors: expect.stringContaining('--reden'),
    });
    expect(await runAsked(confirm(true), ...args, '--reden', 'Lessen')).toMatchObject({
      status: 2,
      errors: expect.stringContaining('--geraadpleegd'),
    });
    expect(existsSync(join(folder, 'versies'))).toBe(false);
    expect(await runTold(confirm(true), told('Nieuwe inzichten'), ...args)).toMatchObject({ status: 0 });
    expect(readRelease(folder, '1.0')).toMatchObject({ entry: { reden: 'Nieuwe inzichten' } });
  });
});
