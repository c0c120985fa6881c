import { expect, it } from 'vitest';
import { validate } from '../../src/validate/validate.ts';
import { editedExample } from '../fixtures/edited-example.ts';

it('an id that was guessed while references to it were broken is not kept when the references are mended', () => {
  const rename = (text: string) => text.replace('id: crisisruimte-noord', 'id: crisisruimte-nord');
  const broken = editedExample({ 'registers/ruimten.yaml': rename }).workspace;
  expect(validate(broken).institution).toBeNull();
  const mended = editedExample(
    Object.fromEntries(
      [...broken.answers.values()]
        .filter(({ path, lines }) => path !== 'registers/ruimten.yaml' && lines.join().includes('crisisruimte-noord'))
        .map(({ path }) => [path, (text: string) => text.replaceAll('crisisruimte-noord', 'crisisruimte-nord')]),
    ),
  ).workspace;
  const rooms = broken.answers.get('registers/ruimten.yaml');
  if (!rooms) throw new Error('the example has rooms');
  const answers = new Map([...mended.answers, [rooms.path, rooms]]);
  const { institution } = validate({ ...mended, answers });
  expect(institution?.registers.ruimten[0]?.id).toBe('crisisruimte-nord');
});
