import { describe, expect, it } from 'vitest';
import { crisisagenda } from '../../../blocks/bouwstenen/crisisagenda.ts';

const card = (duration: string, minutes: readonly string[]) => ({
  agenda_eerste: {
    doel: 'Hetzelfde beeld',
    duur_minuten: duration,
    punten: minutes.map((minuten, index) => ({ punt: `Punt ${index + 1}`, minuten })),
  },
});

describe('an agenda card', () => {
  it('may fill its meeting to the last minute', () => {
    expect(crisisagenda.schema.safeParse(card('15', ['5', '10'])).success).toBe(true);
  });

  it('is refused when its points together take longer than the meeting, and says how much', () => {
    const { error } = crisisagenda.schema.safeParse(card('15', ['5', '10', '1']));
    expect(error?.issues).toMatchObject([
      { path: ['agenda_eerste', 'duur_minuten'], message: expect.stringMatching(/16 minuten.*15 minuten/) },
    ]);
  });
});
