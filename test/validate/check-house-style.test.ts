import { describe, expect, it } from 'vitest';
import { houseStyleOf } from '../../src/analyse/house-style.ts';
import { editedExample } from '../fixtures/edited-example.ts';
import { judged } from '../fixtures/example.ts';
import { liberation } from '../fixtures/liberation.ts';
import { samplePng } from '../fixtures/sample-png.ts';
import { wordTemplate } from '../fixtures/word-template.ts';

/** The example with a house font; its fields stand from the line of `lettertype:` on. */
function withFont(fields: string, files: Record<string, Uint8Array>) {
  const { workspace } = editedExample({
    ...files,
    'instelling.yaml': (text) => text.replace(/^huisstijl:\n/m, `huisstijl:\n  lettertype:\n${fields}`),
  });
  const line = workspace.answers.get('instelling.yaml')!.lines.indexOf('  lettertype:') + 1;
  return { line, ...judged(workspace) };
}

describe('the house font of an institution', () => {
  it('becomes part of the house style', () => {
    const { institution, workspace, problems } = withFont('    gewoon: g.ttf\n    vet: v.ttf\n    cursief: c.ttf\n', {
      'g.ttf': liberation.regular,
      'v.ttf': liberation.bold,
      'c.ttf': liberation.italic,
    });
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    const { fonts } = houseStyleOf(institution!.instelling, workspace);
    expect(Object.keys(fonts ?? {})).toEqual(['regular', 'bold', 'italic']);
    expect(Buffer.from(fonts!.bold).equals(liberation.bold)).toBe(true);
  });

  it('is refused at the line of the file: absent, for websites, no font, too large', () => {
    const fields = '    gewoon: gewoon.ttf\n    vet: vet.woff2\n    cursief: plaatje.ttf\n    vet_cursief: groot.otf\n';
    const { problems, line } = withFont(fields, {
      'gewon.ttf': liberation.regular,
      'vet.woff2': new TextEncoder().encode('wOF2....'),
      'plaatje.ttf': new TextEncoder().encode('geen lettertype'),
      'groot.otf': new Uint8Array(5 * 1024 * 1024 + 1),
    });
    const own = problems.filter((problem) => problem.severity === 'error');
    expect(own.map(({ code, at }) => `${at.file}:${at.line} ${code}`)).toEqual([
      `instelling.yaml:${line + 1} lettertype-ontbreekt`,
      `instelling.yaml:${line + 2} lettertype-onbruikbaar`,
      `instelling.yaml:${line + 3} lettertype-onbruikbaar`,
      `instelling.yaml:${line + 4} lettertype-onbruikbaar`,
    ]);
    expect(own[0]?.hint).toBe('Bedoelde u "gewon.ttf"?');
    expect(own.map((problem) => problem.message)).toEqual([
      'Het lettertype "gewoon.ttf" staat niet in de map.',
      'Het lettertype "vet.woff2" is een WOFF2-lettertype, gemaakt voor websites.',
      'Het lettertype "plaatje.ttf" is geen lettertype (TTF of OTF).',
      'Het lettertype "groot.otf" is 6 MB; meer dan 5 MB past niet.',
    ]);
  });

  it('needs a regular and a bold file', () => {
    const { problems } = withFont('    gewoon: g.ttf\n', { 'g.ttf': liberation.regular });
    expect(problems.filter((problem) => problem.severity === 'error').map((problem) => problem.code)).toEqual([
      'ontbrekend-veld',
    ]);
  });
});

describe('the logo of an institution', () => {
  it('is not called absent when it, or its folder, could not be read', () => {
    const { workspace } = editedExample({
      'instelling.yaml': (text) =>
        text.replace(
          /^huisstijl:\n/m,
          'huisstijl:\n  logo: beeld/logo.png\n  lettertype:\n    gewoon: g.ttf\n    vet: v.ttf\n',
        ),
    });
    const codes = (closed: readonly string[]) =>
      judged({ ...workspace, closed }).problems.map((problem) => problem.code);
    expect(codes(['g.ttf', 'v.ttf'])).toEqual(['logo-ontbreekt']);
    expect(codes(['beeld/logo.png', 'v.ttf'])).toEqual(['lettertype-ontbreekt']);
    expect(codes(['beeld', 'g.ttf', 'v.ttf'])).toEqual([]);
  });

  it('is refused at its line when it is damaged', () => {
    const { bytes } = samplePng(20, 10, true);
    const { workspace } = editedExample({
      'logo.png': bytes.subarray(0, bytes.length - 20),
      'instelling.yaml': (text) => text.replace(/^huisstijl:\n/m, 'huisstijl:\n  logo: logo.png\n'),
    });
    const line = workspace.answers.get('instelling.yaml')!.lines.indexOf('  logo: logo.png') + 1;
    const { problems } = judged(workspace);
    expect(problems.map(({ code, message, at }) => [code, message, at.line])).toEqual([
      ['logo-onbruikbaar', 'Het logo "logo.png" is beschadigd.', line],
    ]);
  });
});

describe('the Word template of an institution', () => {
  const withTemplate = (file: Record<string, Uint8Array>) => {
    const { workspace } = editedExample({
      ...file,
      'instelling.yaml': (text) => text.replace(/^huisstijl:\n/m, 'huisstijl:\n  word: sjabloon.docx\n'),
    });
    const line = workspace.answers.get('instelling.yaml')!.lines.indexOf('  word: sjabloon.docx') + 1;
    return { line, ...judged(workspace) };
  };

  it('becomes part of the house style', () => {
    const { institution, workspace, problems } = withTemplate({ 'sjabloon.docx': wordTemplate() });
    expect(problems).toEqual([]);
    expect(houseStyleOf(institution!.instelling, workspace).wordTemplate?.textStyles.get('heading 1')?.size).toBe(20);
  });

  it('is refused at its line when it is absent or cannot be used', () => {
    const { problems: absent, line } = withTemplate({ 'sjabloon.dotx': wordTemplate() });
    const own = absent.filter(({ severity }) => severity === 'error');
    expect(own.map(({ code, message, hint, at }) => [code, message, hint, at.line])).toEqual([
      [
        'sjabloon-ontbreekt',
        'Het Word-sjabloon "sjabloon.docx" staat niet in de map.',
        'Bedoelde u "sjabloon.dotx"?',
        line,
      ],
    ]);
    const macros = wordTemplate({ files: { 'word/vbaProject.bin': 'x' } });
    const { problems } = withTemplate({ 'sjabloon.docx': macros });
    expect(problems.map(({ code, message, at }) => [code, message, at.line])).toEqual([
      ['sjabloon-onbruikbaar', 'Het Word-sjabloon "sjabloon.docx" bevat macro\'s.', line],
    ]);
  });
});
