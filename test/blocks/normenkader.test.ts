import { describe, expect, it } from 'vitest';
import { meldklokken } from '../../blocks/meldklokken.ts';
import { eisvragen, normenkader } from '../../blocks/normenkader.ts';
import { eisText } from '../../src/analyse/normen/norm-text.ts';
import { loadNorms } from '../../src/load/load-norms.ts';

const kaders = [...loadNorms()].map(([name, typed]) => ({ name, ...normenkader.parse(typed) }));
const normOf = (id: string) => kaders.flatMap(({ normen }) => normen).find((norm) => norm.id === id);

describe('the norm frameworks of the tool', () => {
  it('have their shape, and ids of their own', () => {
    const ids = kaders.flatMap(({ normen }) => normen.map(({ id }) => id));
    expect(kaders.length).toBeGreaterThan(9);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('never call a text read that nobody read', () => {
    const status = Object.fromEntries(kaders.map(({ name, status: one }) => [name, one]));
    expect(status['uitvoeringsbesluit-wkkgz']).toBe('secundair');
    expect(status.kwaliteitskader).toBe('werkmodel');
    for (const kader of kaders)
      if (kader.status === 'wettekst') expect(kader.tekst_van, kader.name).toMatch(/^\d{1,2} \w+ 20\d\d$/);
      else expect(kader.voorbehoud, kader.name).toBeDefined();
  });

  it('are empty where the text is not known', () => {
    expect(kaders.filter(({ normen }) => normen.length === 0).map(({ name }) => name)).toEqual([
      'hkz',
      'qmentum-global',
    ]);
  });

  it('hold the clock of the Cyberbeveiligingswet, each time in one place', () => {
    const normen = Object.fromEntries(kaders.map(({ name, ...kader }) => [name, kader]));
    expect(meldklokken(normen, 'entiteit_cyber').map(({ artikel, termijn }) => `${artikel}: ${termijn}`)).toEqual([
      '26: binnen 24 uur',
      '27: binnen 72 uur',
      '29: binnen één maand na die melding',
    ]);
    expect(meldklokken(normen, 'altijd')).toEqual([]);
    expect(eisText(normOf('cbw-26')!)).toBe(
      'Bij een significant incident volgt een vroegtijdige waarschuwing, binnen 24 uur.',
    );
  });

  it('hold what every question about a law asks', () => {
    const asked = new Set(kaders.flatMap(({ normen }) => normen.map(({ vraag }) => vraag)));
    expect(eisvragen.filter((vraag) => !asked.has(vraag))).toEqual([]);
  });
});
