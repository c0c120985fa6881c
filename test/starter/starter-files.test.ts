import { describe, expect, it } from 'vitest';
import { sectoren } from '../../blocks/sectoren.ts';
import { composeAll } from '../../src/compose-institution.ts';
import type { Intake } from '../../src/starter/intake.ts';
import { starterFiles } from '../../src/starter/starter-files.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const intake: Intake = {
  sector: 'ggz',
  naam: `Zorg "De: Vlier's" #1`,
  korteNaam: '- De Vlier: {a}',
  locaties: ['Noord', 'Noord', "'t Hof: zuid", '1234'],
  begrippen: { crisisbeleidsteam: { naam: 'kernteam: crisis', kort: '@KT' } },
  aanpak: 'aanscherpen',
  datum: '2026-11-22',
  planjaar: 2027,
};

const folderOf = (one: Intake): string =>
  temporaryFolder(Object.fromEntries(starterFiles(one).map(({ path, bytes }) => [path, bytes])));

describe('the files of a new institution', () => {
  it.each(sectoren)('make a concept plan at once: %s', (sector) => {
    const { problems, documents } = composeAll(folderOf({ ...intake, sector }), 'templates');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(documents.length).toBeGreaterThanOrEqual(3);
    const warned = new Set(problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code));
    // What only the institution can say: who, and which number.
    expect([...warned].sort()).toEqual([
      'geen-nummer-buiten-kantoortijd',
      'geen-route-zonder-telefonie',
      'ontbrekende-houder',
      'ontbrekende-vervanger',
    ]);
  });

  it('hold what was asked, as it was typed, and the words of the institution everywhere', () => {
    const { workspace } = composeAll(folderOf(intake), 'templates');
    const at = (path: string) => workspace.answers.get(path)?.value;
    expect(at('instelling.yaml')).toMatchObject({
      id: 'zorg-de-vliers-1',
      naam: intake.naam,
      korte_naam: intake.korteNaam,
      soort: 'ggz',
      locaties: [
        { id: 'noord', naam: 'Noord' },
        { id: 'noord-2', naam: 'Noord' },
        { id: 't-hof-zuid', naam: "'t Hof: zuid" },
        { id: '1234', naam: '1234' },
      ],
      begrippen: { crisisbeleidsteam: { naam: 'kernteam: crisis', kort: '@KT' }, bestuur: { kort: 'RvB' } },
    });
    expect(at('registers/teams.yaml')).toMatchObject([{ naam: 'Kernteam: crisis', afkorting: '@KT' }, {}]);
    expect(at('registers/rollen.yaml')).toMatchObject([{ naam: 'Voorzitter kernteam: crisis' }, ...Array(13).fill({})]);
    expect(at('implementatie.yaml')).toMatchObject({ keuze: { vorm: 'bestaande plannen aanscherpen en bundelen' } });
    expect(at('bouwstenen/documentbeheer.yaml')).toMatchObject({ versie: '0.1', datum: '2026-11-22' });
    const texts = [...workspace.answers.values()].flatMap(({ lines }) => lines).filter((line) => !/^ *#/.test(line));
    expect(texts.filter((line) => /\{[a-z_]+\}/.test(line) && !line.includes('{a}'))).toEqual([]);
  });

  it('name their schema in the first line and no line is longer than an editor shows', () => {
    for (const { path, bytes } of starterFiles(intake)) {
      const lines = new TextDecoder().decode(bytes).split('\n');
      expect(lines[0]).toMatch(/^# yaml-language-server: \$schema=(\.\.\/)?\.paraat\/schema\/[a-z/-]+\.json$/);
      expect(lines[0]?.includes('../'), path).toBe(path.includes('/'));
      expect(Math.max(...lines.map((line) => line.length)), path).toBeLessThanOrEqual(130);
    }
  });
});
