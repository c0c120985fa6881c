import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { bouwstenen } from '../../blocks/bouwstenen.ts';
import { fixedFiles } from '../../blocks/institution.ts';
import { scenariokaart } from '../../blocks/scenariokaart.ts';
import { datum, getal, groep, id, keuze, lijst, tekst, verwijzing } from '../../blocks/schema/fields.ts';
import { vraag } from '../../blocks/schema/vraag.ts';
import { walk } from '../../blocks/schema/walk.ts';
import { starterFile } from '../../src/starter/starter-file.ts';

const schema = groep({
  naam: tekst().meta({ title: 'Naam', description: 'Zoals op de gevel.', examples: ['De Vlier'] }),
  kleur: tekst().optional().meta({ title: 'Kleur' }),
  sinds: vraag(datum()).meta({ title: 'Sinds' }),
  mensen: vraag(
    lijst(
      groep({
        id: id().meta({ title: 'Id' }),
        rol: verwijzing('rollen').meta({ title: 'Rol' }),
        uren: getal().optional().meta({ title: 'Uren' }),
        dag: vraag(keuze(['ma', 'di'])).meta({ title: 'Dag' }),
      }),
    ),
  ).meta({ title: 'Mensen' }),
});

/** Takes one sign off every line that waits, as an editor does. */
const switchedOn = (text: string): string => text.replace(/^( *)# (?!yaml-language-server)/gm, '$1');

describe('a starter file', () => {
  it('explains each question above it, leaves the open ones empty and lets the rest wait', () => {
    expect(starterFile(schema, { naam: 'De "Hoek": #1' })).toBe(`## Naam
##   Zoals op de gevel.
##   Bijvoorbeeld: De Vlier
naam: 'De "Hoek": #1'

## Kleur
# kleur:

## Sinds (datum, zoals 2027-03-12)
sinds:

## Mensen (lijst)
mensen:
  ## Id (kleine letters, cijfers en streepjes; verplicht)
  # - id:
  ##   Rol (id uit registers/rollen.yaml; verplicht)
  #   rol:
  ##   Uren (getal)
  #   # uren:
  ##   Dag (kies: ma, di)
  #   dag:
`);
  });

  it('explains the first item of a list, and shows the questions of each', () => {
    const text = starterFile(schema, {
      naam: 'x',
      mensen: [
        { id: 'a', rol: 'r' },
        { id: 'b', rol: 'r', dag: 'di' },
      ],
    });
    expect(text.slice(text.indexOf('mensen:'))).toBe(`mensen:
  ## Id (kleine letters, cijfers en streepjes)
  - id: a
    ## Rol (id uit registers/rollen.yaml)
    rol: r
    ## Uren (getal)
    # uren:
    ## Dag (kies: ma, di)
    dag:

  - id: b
    rol: r
    dag: di
`);
  });

  it('is YAML with known fields when what waits is switched on, once and as often as can be', () => {
    for (const [path, one] of [...fixedFiles, ['scenariokaarten/x.yaml', scenariokaart] as const]) {
      let text = starterFile(one, undefined);
      for (let before = ''; before !== text; ) {
        before = text;
        text = switchedOn(text);
        const document = parseDocument(text, { schema: 'failsafe' });
        expect(document.errors, `${path}\n${text}`).toEqual([]);
      }
      const known: string[] = [];
      const value: unknown = parse(text, { schema: 'failsafe' });
      walk(one, value, (found) => known.push(found.path.join('.')));
      expect(
        keysOf(value).filter((key) => !known.includes(key)),
        path,
      ).toEqual([]);
    }
  });

  it('shows every question of every block', () => {
    for (const { id: block, schema: questions } of Object.values(bouwstenen)) {
      const text = starterFile(questions, undefined);
      for (const key of Object.keys(questions.shape)) expect(text, block).toMatch(new RegExp(`^(# )?${key}:`, 'm'));
    }
  });
});

/** Paths of all fields that stand in answers. */
function keysOf(value: unknown, path: readonly (string | number)[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const here = [...path, key];
    return [here.join('.'), ...keysOf(inside, here)];
  });
}
