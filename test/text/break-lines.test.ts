import { describe, expect, it } from 'vitest';
import { breakLines, type Line } from '../../src/text/break-lines.ts';
import { fontFace } from '../../src/text/font-face.ts';
import { type StyledText, splitWords } from '../../src/text/words.ts';

const plain = (text: string): StyledText<null> => ({ text, face: 'regular', size: 10, tail: null });
const bold = (text: string): StyledText<null> => ({ ...plain(text), face: 'bold' });
const textOf = (line: Line<null>) => line.fragments.map((fragment) => fragment.text).join('');
const lines = (text: string, width: number, firstIndent = 0) =>
  breakLines(splitWords([plain(text)]), width, firstIndent).map(textOf);
const width = (text: string) => fontFace('regular').width(text, 10);

describe('breakLines', () => {
  it('fills a line as far as words fit and keeps the space at its end', () => {
    expect(lines('een twee drie', width('een twee'))).toEqual(['een twee ', 'drie']);
    expect(lines('een twee drie', width('een twee') - 0.1)[0]).toBe('een ');
  });

  it('takes the first indent off the first line only', () => {
    expect(lines('een twee drie vier', width('twee drie'), width('twee'))).toEqual(['een ', 'twee drie ', 'vier']);
  });

  it('breaks where Word and LibreOffice agree: after a dash before a letter', () => {
    expect(lines('niet-medisch', width('niet-medis'))).toEqual(['niet-', 'medisch']);
    expect(lines('voor–achter', width('voor–ach'))).toEqual(['voor–', 'achter']);
  });

  it.each(['GRIP-1', '14:30–15:45', '1–2', '24/7', 'en/of', '06-1234', 'bijlage-3'])(
    'never breaks inside %s',
    (word) => {
      expect(lines(`aan ${word}`, width(word) + 0.1)).toEqual(['aan ', word]);
    },
  );

  it('never breaks within abbreviations: at a hyphen after a digit or between capitals', () => {
    for (const whole of ['Z-CERT', 'T1-T4', '24/7', '112-melding']) {
      expect(splitWords([plain(whole)]), whole).toHaveLength(1);
    }
    expect(splitWords([plain('ICT-uitval')])).toHaveLength(2);
  });

  it('never breaks at a no-break space', () => {
    expect(lines('op pagina\u00a012', width('pagina\u00a012'))).toEqual(['op ', 'pagina\u00a012']);
  });

  it('hyphenates a word that is wider than a line, at the last point that fits', () => {
    expect(lines('ziekenhuisrampenopvangplan', width('ziekenhuisr'))).toEqual([
      'ziekenhuis\u00ad',
      'rampenop\u00ad',
      'vangplan',
    ]);
    expect(lines('ziekenhuis', width('zieken')), 'no room for the hyphen').toEqual(['zie\u00ad', 'ken\u00ad', 'huis']);
  });

  it('lets such a word begin on a line that has room, as Word does, and leaves words that fit whole', () => {
    expect(lines('op ziekenhuisrampen', width('op zieken-'))).toEqual(['op zieken\u00ad', 'huisram\u00ad', 'pen']);
    expect(lines('een ziekenhuis', width('een zieken-'))).toEqual(['een ', 'ziekenhuis']);
  });

  it('hyphenates a word that changes style halfway', () => {
    const broken = breakLines(splitWords([plain('zieken'), bold('huisrampenplan')]), width('ziekenhuisr')).map(textOf);
    expect(broken).toEqual(['zieken\u00ad', 'huisram\u00ad', 'penplan']);
  });

  it('cuts what has no hyphenation points between characters, and loses none of it', () => {
    const broken = lines('Ziekenhuisrampenopvangplan 012345678901234567890123456789 kort', 40);
    expect(broken.join('').replaceAll('\u00ad', '')).toBe(
      'Ziekenhuisrampenopvangplan 012345678901234567890123456789 kort',
    );
    for (const line of broken) expect(width(line.trimEnd())).toBeLessThanOrEqual(40.03);
  });

  it('ends a line at a forced break, also an empty one', () => {
    expect(lines('een\n\ntwee', 200)).toEqual(['een', '', 'twee']);
  });

  it('gives one line for no text', () => {
    expect(lines('', 100)).toEqual(['']);
  });

  it('keeps a word together that changes style halfway', () => {
    const words = splitWords([plain('Een half'), bold('vet'), plain(' woord')]);
    expect(words.map((word) => word.fragments.map((fragment) => fragment.text).join('|'))).toEqual([
      'Een',
      'half|vet',
      'woord',
    ]);
  });

  it('folds spaces where two styles meet', () => {
    expect(breakLines(splitWords([plain('een '), bold(' twee')]), 200).map(textOf)).toEqual(['een twee']);
  });
});
