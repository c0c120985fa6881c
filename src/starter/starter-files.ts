import { bouwstenen } from '../../blocks/bouwstenen.ts';
import { fixedFiles, schemaOfFile } from '../../blocks/institution.ts';
import { metaOf } from '../../blocks/schema/meta.ts';
import { schemaLine } from '../editor/schema-file.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Intake } from './intake.ts';
import { starterAnswers } from './starter-answers.ts';
import { starterFile, wrapped } from './starter-file.ts';

/** How to fill in a file, for somebody who never saw one. */
const zoWerktHet = [
  'Zo werkt het: typ uw antwoord achter de dubbele punt. Wat leeg blijft, is een open vraag; het plan laat zien waar.',
  'Een regel met ## is uitleg. Een regel met # staat uit: haal elk # en de spatie erna weg om hem te gebruiken.',
  'Laat de spaties vooraan staan: zij zeggen wat bij elkaar hoort. Geldt een vraag niet, schrijf dan {nvt: de reden}.',
];

/** The answer files of a new institution, in the order in which a reader meets them, the cards last. */
export function starterFiles(intake: Intake): OutputFile[] {
  const answers = starterAnswers(intake);
  const paths = [...new Set([...fixedFiles.keys(), ...answers.keys()])];
  return paths.flatMap((path) => {
    const schema = schemaOfFile(path);
    if (!schema) return [];
    const head = [...wrapped(headOf(path)), '', ...zoWerktHet].map((line) => `## ${line}`.trimEnd());
    const text = [schemaLine(path), ...head, '', starterFile(schema, answers.get(path))].join('\n');
    return [{ path, bytes: new TextEncoder().encode(text) }];
  });
}

/** What a file is about. */
function headOf(path: string): string {
  const block = Object.values(bouwstenen).find(({ id }) => path === `bouwstenen/${id}.yaml`);
  if (block) return `${block.titel} (${block.nummer}). ${block.uitleg}`;
  const schema = schemaOfFile(path);
  const { title = path, description = '' } = schema ? metaOf(schema) : {};
  return `${title}. ${description}`.trim();
}
