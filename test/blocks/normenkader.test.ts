import { describe, expect, it } from 'vitest';
import { cyberbeveiligingswet } from '../../blocks/catalogus/cyberbeveiligingswet.ts';
import { normenkader } from '../../blocks/normenkader.ts';
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

  it('have the same clock as the rules about the Cyberbeveiligingswet', () => {
    const law = kaders.find(({ name }) => name === 'cyberbeveiligingswet');
    expect(law?.tekst_van).toBe(cyberbeveiligingswet.tekst_van);
    for (const { artikel, termijn } of cyberbeveiligingswet.meldklokken) {
      expect(normOf(`cbw-${artikel}`)?.artikel).toBe(`art. ${artikel}`);
      expect(normOf(`cbw-${artikel}`)?.eis).toContain(termijn);
    }
  });
});
