import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { exampleCopy, judged } from '../fixtures/example.ts';
import { type ListedAnnex, writeAnnexes } from '../fixtures/own-annexes.ts';
import { withSoundSums } from '../fixtures/png-file.ts';
import { samplePdf } from '../fixtures/sample-pdf.ts';
import { samplePng } from '../fixtures/sample-png.ts';

function problemsOf(listed: readonly ListedAnnex[], files: Record<string, Uint8Array>) {
  const folder = exampleCopy();
  writeAnnexes(folder, listed, files);
  return judged(loadWorkspace(folder).workspace);
}

describe('own annexes', () => {
  it('are fine when each is a picture or a PDF/A, whatever the file is called', () => {
    const { institution, problems } = problemsOf(
      [
        { titel: 'Plattegrond', bestand: 'kaart.jpg' },
        { titel: 'Convenant', bestand: 'convenant.pdf' },
      ],
      { 'kaart.jpg': samplePng(20, 10).bytes, 'convenant.pdf': samplePdf() },
    );
    expect(problems).toEqual([]);
    expect(institution?.bijlagen.bijlagen.map((bijlage) => bijlage.titel)).toEqual(['Plattegrond', 'Convenant']);
  });

  it('are not called absent when the file could not be read', () => {
    const folder = exampleCopy();
    writeAnnexes(folder, [{ titel: 'Kaart', bestand: 'kaart.png' }], {});
    const { workspace } = loadWorkspace(folder);
    const codes = (closed: readonly string[]) =>
      judged({ ...workspace, closed }).problems.map((problem) => problem.code);
    expect(codes([])).toEqual(['bijlage-ontbreekt']);
    expect(codes(['bijlagen/kaart.png'])).toEqual([]);
  });

  it('are refused at the line that names them: absent, broken, locked, no document at all, too large', () => {
    const names = ['kaart.pgn', 'stuk.pdf', 'slot.pdf', 'brief.docx', 'groot.png'];
    const { institution, problems } = problemsOf(
      names.map((bestand) => ({ titel: `Over ${bestand}`, bestand })),
      {
        'kaart.png': samplePng(20, 10).bytes,
        'stuk.pdf': samplePdf().subarray(0, 300),
        'slot.pdf': samplePdf({ trailer: '/Encrypt 4 0 R' }),
        'brief.docx': new TextEncoder().encode('PK'),
        'groot.png': new Uint8Array(21 * 1024 * 1024),
      },
    );
    expect(institution).toBeNull();
    const own = problems.filter((problem) => problem.severity === 'error');
    expect(own.map(({ code, at }) => `${at.file}:${at.line}:${at.column} ${code}`)).toEqual([
      'bijlagen/bijlagen.yaml:4:12 bijlage-ontbreekt',
      'bijlagen/bijlagen.yaml:9:12 bijlage-onbruikbaar',
      'bijlagen/bijlagen.yaml:14:12 bijlage-onbruikbaar',
      'bijlagen/bijlagen.yaml:19:12 bijlage-onbruikbaar',
      'bijlagen/bijlagen.yaml:24:12 bijlage-onbruikbaar',
    ]);
    expect(own[0]?.hint).toBe('Bedoelde u "kaart.png"?');
    expect(own.slice(1).map((problem) => problem.message)).toEqual([
      'Het bestand "stuk.pdf" is beschadigd.',
      'Het bestand "slot.pdf" is beveiligd met een wachtwoord.',
      'Het bestand "brief.docx" is geen PDF, PNG of JPEG.',
      'Het bestand "groot.png" is 21 MB; meer dan 20 MB past niet.',
    ]);
  });

  it('are refused with what can be done when they are larger than a page', () => {
    const wide = Buffer.from(samplePng(20, 10).bytes);
    wide.writeUInt32BE(9_000_000, 16);
    const { problems } = problemsOf([{ titel: 'Kaart', bestand: 'kaart.png' }], { 'kaart.png': withSoundSums(wide) });
    expect(problems.map(({ message, hint }) => [message, hint])).toEqual([
      [
        'Het bestand "kaart.png" is 9000000 bij 10 beeldpunten; dat is te groot.',
        'Maak het kleiner, tot hoogstens 16000 bij 1 beeldpunten, en sla het opnieuw op.',
      ],
    ]);
  });

  it('warn when pages cannot be drawn, and when a file is in the folder and not in the list', () => {
    const { institution, problems } = problemsOf([{ titel: 'Folder', bestand: 'folder.pdf' }], {
      'folder.pdf': samplePdf({ level: null }),
      'vergeten.png': samplePng(4, 4).bytes,
    });
    expect(institution).not.toBeNull();
    expect(problems.map(({ severity, code, at }) => `${severity} ${code} ${at.file}:${at.line}`)).toEqual([
      'warning bijlage-alleen-bijgevoegd bijlagen/bijlagen.yaml:4',
      'warning bijlage-niet-genoemd bijlagen/vergeten.png:1',
    ]);
    expect(problems[0]?.message).toContain('is geen PDF/A');
  });
});
