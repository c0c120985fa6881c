import * as z from 'zod';
import { fixedFiles, optionalFiles, schemaOfFile } from '../../blocks/institution.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Choices } from './choices-of.ts';
import { forEditor, type Node } from './for-editor.ts';
import { schemaFileOf } from './schema-file.ts';

/** Files that an institution may have besides those that every one has. */
const others = ['scenariokaarten/een.yaml', 'normen/een.yaml', ...optionalFiles.keys()];

/**
 * JSON Schemas for editors, one per answer file: what each question asks, and the ids of this institution to choose from.
 * Some 38 files of 850 kB in all: a third of a second.
 *
 * @returns files with a path relative to the folder with answers
 */
export function editorSchemas(choices: Choices): OutputFile[] {
  return [...fixedFiles.keys(), ...others].flatMap((path) => {
    const schema = schemaOfFile(path);
    if (!schema) return [];
    const raw = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as Node;
    const made = forEditor(raw, choices);
    // An answer file without answers is an empty list or group.
    const root = { ...made, type: [String(made.type), 'null'] };
    return [{ path: schemaFileOf(path), bytes: new TextEncoder().encode(`${JSON.stringify(root)}\n`) }];
  });
}
