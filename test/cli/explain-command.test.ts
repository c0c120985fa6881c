import { describe, expect, it } from 'vitest';
import { explanationPage } from '../../src/cli/explain-command.ts';
import { meldingen } from '../../src/meldingen/meldingen.ts';
import { runCaptured } from './run-captured.ts';

describe('paraat explain', () => {
  it('prints what a problem means, why it is told, what to do and an example', async () => {
    const { status, out } = await runCaptured('explain', 'onbekend-veld');
    expect(status).toBe(0);
    expect(out).toContain('onbekend-veld\n\nWat het betekent\n  Deze naam van een veld staat niet');
    expect(out).toContain('Waarom Paraat dit meldt\n');
    expect(out).toContain('Zo is het goed\n  naam: Piket ICT\n');
  });

  it('has a page for each code that says what to do, in lines a terminal holds', () => {
    for (const code of meldingen.keys()) {
      const lines = explanationPage(code) ?? [];
      expect(lines, code).toContain('Wat u doet');
      expect(Math.max(...lines.map((line) => line.length)), code).toBeLessThanOrEqual(90);
    }
  });

  it('names the code that was perhaps meant', async () => {
    expect(await runCaptured('explain', 'onbekend-vled')).toMatchObject({
      status: 2,
      errors: expect.stringContaining('Bedoelde u onbekend-veld?'),
    });
  });
});
