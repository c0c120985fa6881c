import { describe, expect, it } from 'vitest';
import { explainWriteFailure } from '../../src/cli/explain-write-failure.ts';

describe('a document that cannot be written', () => {
  it('is named, with the advice to close it, for each code by which Windows says that it is open', () => {
    for (const code of ['EPERM', 'EACCES', 'EBUSY'])
      expect(explainWriteFailure({ file: 'oto-plan.docx', code, inPlace: 'old' }, 'uit')).toBe(
        'Het bestand "uit/oto-plan.docx" kan niet worden vervangen: het is open in een ander programma, of u mag het niet veranderen. Sluit het in Word of in de PDF-lezer en probeer opnieuw. De documenten die er al stonden zijn ongewijzigd.',
      );
  });

  it('is not said to leave all as it was when the folder holds some of both', () => {
    const message = explainWriteFailure({ file: 'a.pdf', code: 'EIO', inPlace: 'mixed' }, 'uit');
    expect(message).toContain('oude en nieuwe documenten staan nu door elkaar');
    expect(message).not.toContain('ongewijzigd');
  });

  it('is explained in Dutch for every code, also an unknown one', () => {
    for (const code of ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS', 'ENAMETOOLONG', 'ENOENT', 'ENIETS'])
      for (const file of ['a.pdf', undefined]) {
        const message = explainWriteFailure({ file, code, inPlace: 'old' }, 'uit');
        expect(message).toMatch(code === 'ENIETS' ? /het systeem meldt ENIETS/ : /^[^:]*: [a-z ,()]+\. /);
      }
  });
});
