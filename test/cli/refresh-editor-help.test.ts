import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refreshEditorHelp } from '../../src/cli/refresh-editor-help.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';

const refresh = (folder: string) => refreshEditorHelp(folder, loadWorkspace(folder).workspace);

describe('the help for editors', () => {
  it('is made again only when there is something else to choose from', async () => {
    const folder = smallInstitution({ 'registers/piketten.yaml': '- id: ict\n  naam: Piket ICT\n' });
    const schema = join(folder, '.paraat/schema/registers/rollen.json');
    await refresh(folder);
    expect(readFileSync(schema, 'utf8')).toContain('Piket ICT');
    rmSync(schema);
    writeFileSync(join(folder, 'registers/piketten.yaml'), '- id: ict\n  naam: Piket ICT\n  uren: altijd\n');
    await refresh(folder);
    expect(existsSync(schema)).toBe(false);
    writeFileSync(join(folder, 'registers/piketten.yaml'), '- id: ict\n  naam: Wacht ICT\n');
    await refresh(folder);
    expect(readFileSync(schema, 'utf8')).toContain('Wacht ICT');
  });

  it('stays as it was while a file cannot be read', async () => {
    const folder = smallInstitution({ 'registers/piketten.yaml': '- id: ict\n  naam: Piket ICT\n' });
    await refresh(folder);
    writeFileSync(join(folder, 'registers/piketten.yaml'), '- id: [ict\n');
    await refresh(folder);
    expect(readFileSync(join(folder, '.paraat/schema/registers/rollen.json'), 'utf8')).toContain('Piket ICT');
  });
});
