import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedFiles, optionalFiles } from '../../blocks/institution.ts';
import { choicesOf } from '../../src/editor/choices-of.ts';
import { editorSchemas } from '../../src/editor/editor-schemas.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { writeChanged } from '../../src/write/write-changed.ts';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const piketten = '- id: ict\n  naam: Piket ICT\n- id: "112"\n  naam: Nood\n';

/** The schema for one answer file of the smallest institution, with these files. */
function schemaFor(path: string, others: Record<string, string> = {}) {
  const { workspace } = loadWorkspace(smallInstitution({ 'registers/piketten.yaml': piketten, ...others }));
  const found = editorSchemas(choicesOf(workspace)).find((file) => file.path === `.paraat/schema/${path}.json`);
  return JSON.parse(new TextDecoder().decode(found?.bytes));
}

describe('the schemas for editors', () => {
  it('offer the ids of this institution by name, an id of digits also as a number', () => {
    expect(schemaFor('registers/rollen').items.properties.piket).toMatchObject({
      enum: ['ict', '112', 112],
      enumDescriptions: ['Piket ICT', 'Nood', 'Nood'],
    });
    expect(
      schemaFor('registers/rollen', { 'registers/piketten.yaml': '' }).items.properties.piket.enum,
    ).toBeUndefined();
  });

  it('take an open question, an answer and nvt, and an empty list as a file', () => {
    const schema = schemaFor('registers/piketten');
    expect(schema.type).toEqual(['array', 'null']);
    expect(schema.items.properties.nummer).toMatchObject({
      title: 'Piketnummer',
      description: 'Een functienummer dat altijd iemand opneemt.\n\nTelefoonnummer.',
      anyOf: [{ type: ['string', 'number'] }, { required: ['nvt'] }, { type: 'null' }],
    });
  });

  it('ask of an activity of the network only what the network does not say', () => {
    const item = schemaFor('oto/activiteiten').items;
    const titel = { required: ['titel'], errorMessage: 'Het veld titel (Titel) ontbreekt.' };
    expect(item.if).toEqual({ required: ['netwerkactiviteit'] });
    expect(item.allOf).toContainEqual(expect.objectContaining({ required: ['id'] }));
    expect(item.allOf).not.toContainEqual(titel);
    expect(item.else.allOf).toEqual(expect.arrayContaining([...item.allOf, titel]));
    expect(schemaFor('registers/piketten').items.else).toBeUndefined();
  });

  it('hold none of our own keywords, and one file for each answer file', () => {
    const { workspace } = loadWorkspace(smallInstitution());
    const files = editorSchemas(choicesOf(workspace));
    expect(files).toHaveLength(fixedFiles.size + optionalFiles.size + 2);
    for (const { bytes } of files)
      expect(new TextDecoder().decode(bytes)).not.toMatch(/"(veld|vraag|verwijzing|collectie|vertrouwelijk)":(?!\{)/);
  });

  it('are never read as answers', () => {
    const folder = smallInstitution();
    const before = loadWorkspace(folder).workspace.fingerprint;
    expect(writeChanged(folder, editorSchemas(choicesOf(loadWorkspace(folder).workspace)))).toBeUndefined();
    writeFileSync(join(folder, '.paraat/schema/vreemd.yaml'), 'a: [');
    const { workspace, problems } = loadWorkspace(folder);
    expect(problems).toEqual([]);
    expect(workspace.fingerprint).toBe(before);
    expect([...workspace.answers.keys(), ...workspace.assets.keys()].filter((path) => path.startsWith('.'))).toEqual(
      [],
    );
  });
});

describe('writing what changed', () => {
  it('leaves a file alone that is as it should be', () => {
    const folder = temporaryFolder({ 'a.json': 'a', 'b.json': 'oud' });
    for (const name of ['a.json', 'b.json']) utimesSync(join(folder, name), 1, 1);
    const bytesOf = (text: string) => new TextEncoder().encode(text);
    expect(
      writeChanged(folder, [
        { path: 'a.json', bytes: bytesOf('a') },
        { path: 'b.json', bytes: bytesOf('nieuw') },
        { path: 'c/d.json', bytes: bytesOf('d') },
      ]),
    ).toBeUndefined();
    expect(statSync(join(folder, 'a.json')).mtimeMs).toBe(1000);
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('nieuw');
    expect(readFileSync(join(folder, 'c/d.json'), 'utf8')).toBe('d');
  });
});
