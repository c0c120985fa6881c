import { expect, test } from 'vitest';
import { validate } from '../../../../src/validate/validate.ts';
import { editedExample, exampleText } from '../../../fixtures/edited-example.ts';
import { judged } from '../../../fixtures/example.ts';

const TABLE = 'oto/activiteiten.yaml';

/** What is found after one line of an activity of the example is replaced, as `line:column code`, counted from its id. */
function foundAt(id: string, before: string, after: string) {
  const first = exampleText(TABLE).split('\n').indexOf(`- id: ${id}`) + 1;
  const edit = (text: string) => {
    const start = text.indexOf(`- id: ${id}\n`);
    return text.slice(0, start) + text.slice(start).replace(before, after);
  };
  const { problems } = judged(editedExample({ [TABLE]: edit }).workspace);
  return problems.map(({ at, code }) => `${at.file}+${at.line - first}:${at.column} ${code}`);
}

test.each([
  // Lines below `- id: a27-02`; the column is that of the answer.
  ['duur_uren: 1,5', 'duur_uren: 5', `${TABLE}+34:14 duur-buiten-type`],
  ['datum: 2027-01-12', 'datum: 2027-03-29', `${TABLE}+31:16 op-feestdag`],
  ['doel: Alle', 'doel: { nvt: x }\n  thema: Alle', `${TABLE}+9:9 onvolledige-activiteit`],
  ['totaal: 400', 'totaal: 500', `${TABLE}+37:13 ongeldige-waarde`],
])('%s made %s is found at its own line and column', (before, after, place) => {
  expect(foundAt('a27-02', before, after)).toEqual([place]);
});

test('costs that do not add up say by how much: 0 + 400 is not 500', () => {
  const { workspace } = editedExample({ [TABLE]: (text) => text.replace('totaal: 400\n', 'totaal: 500\n') });
  expect(validate(workspace).problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      message: expect.stringContaining('zijn samen 400, maar het totaal is 500.'),
      hint: 'Verbeter het bedrag dat niet klopt.',
    },
  ]);
});
