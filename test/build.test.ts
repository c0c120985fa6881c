import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../src/load/sheet/read-xlsx.ts';
import { inventoryFile } from '../src/write/inventory.ts';
import { type Built, built } from './fixtures/built.ts';
import { exampleFolder, templatesFolder } from './fixtures/example.ts';
import { smallInstitution } from './fixtures/small-institution.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { openPdf } from './render/pdf/read-pdf.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const hashes = (result: Built) => Object.fromEntries(result.files.map((file) => [file.path, hash(file.bytes)]));

/** What is printed on a page, without spaces. */
async function textOfPage(pdf: ReturnType<typeof openPdf>, number: number): Promise<string> {
  const { items } = await (await (await pdf).getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s/g, '');
}

/** Each of these takes seconds, so all cases share them; the small one is built after the example. */
let all: Promise<{ folder: string; example: Built; small: Built }> | undefined;
const builds = () => {
  all ??= (async () => {
    const folder = smallInstitution();
    const example = await built(exampleFolder, templatesFolder);
    return { folder, example, small: await built(folder, templatesFolder) };
  })();
  return all;
};

describe('building', () => {
  it('makes the same bytes in another process, time zone, locale and folder, whatever was built before it', async () => {
    const { folder, small } = await builds();
    const out = temporaryFolder();
    const command = join(process.cwd(), 'dist/src/cli.js');
    const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const run = spawn(process.execPath, [command, 'build', folder, '--out', out], { cwd: out, env });
    const [[status], errors] = await Promise.all([once(run, 'close'), text(run.stderr)]);
    expect(errors).not.toMatch(/ fout /);
    expect(status).toBe(0);
    const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.\w+$/.test(path) && path !== inventoryFile,
    );
    const written = Object.fromEntries(paths.map((path) => [path, hash(readFileSync(join(out, path)))]));
    expect(written).toEqual(hashes(small));
  });

  it('makes the documents in Word and PDF, forms, contacts and calendars, of the example without a warning or an open question', async () => {
    const { small, example } = await builds();
    const paths = [
      'crisisplan.pdf',
      'crisisplan.docx',
      'oto-plan.pdf',
      'oto-plan.docx',
      'oto-jaarverslag.pdf',
      'oto-jaarverslag.docx',
      'implementatieplan.pdf',
      'implementatieplan.docx',
      'bereikbaarheidslijst.pdf',
      'bereikbaarheidslijst.docx',
      'zakkaarten.pdf',
      'oplegnotitie.pdf',
      'oplegnotitie.docx',
      'normmatrix.pdf',
      'normmatrix.docx',
      'normmatrix.xlsx',
      'oto-kalender.ics',
      'oto-kalender.html',
      'bereikbaarheidslijst.csv',
      'bereikbaarheidslijst.vcf',
    ];
    expect(example.problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    const [forms = [], agendas = [], cards = [], others] = [
      /^evaluaties\//,
      /^kalenders\//,
      /^kaarten\//,
      /^[^/]*$/,
    ].map((place) => example.files.map(({ path }) => path).filter((path) => place.test(path)));
    expect(others).toEqual(paths);
    expect(forms).toContain('evaluaties/a27-01.docx');
    expect(forms).toContain('evaluaties/inzetten/epd-storing-2026.docx');
    expect(forms.every((path) => path.endsWith('.docx'))).toBe(true);
    expect(example.documents.map(({ id, count }) => [id, count > 1])).toContainEqual(['evaluaties', true]);
    expect(cards).toContain('kaarten/telefoon/taak-voorzitter-cbt.pdf');
    expect(agendas).toContain('kalenders/rollen/voorzitter-cbt.ics');
    expect(agendas).toContain('kalenders/personen/anneke-vermeulen.ics');
    const blank = example.files.flatMap(
      ({ path }) => /^formulieren\/(.+)\.(pdf|docx)$/.exec(path)?.slice(1).join(' ') ?? [],
    );
    const names =
      'crisisdiagnose doelstellingen sitrap besluiten-en-acties logboek kretenbord overdracht plan-van-aanpak-nafase evaluatie';
    expect(blank).toEqual(names.split(' ').flatMap((name) => [`${name} pdf`, `${name} docx`]));
    expect(small.files.map((file) => file.path).filter((path) => !path.includes('/'))).toEqual(paths);
  });

  it('quotes in the norm matrix number, title and page of each section as its PDF has them', async () => {
    const { example } = await builds();
    const bytesOf = (path: string) => example.files.find((file) => file.path === path)!.bytes;
    const grid = readXlsx(bytesOf('normmatrix.xlsx'), 'Normmatrix');
    if ('message' in grid) throw new Error(grid.message);
    const quoted = grid.rows.slice(1).flatMap(({ cells }) => {
      const [title, number = '', heading, page] = [5, 6, 7, 8].map((column) => cells.get(column));
      const document = example.documents.find((one) => String(title).startsWith(one.title));
      return document && page !== undefined
        ? [{ document: document.id, page: Number(page), text: `${number}${heading}` }]
        : [];
    });
    const pages = new Map<string, Promise<string>>();
    const textOf = (document: string, page: number) => {
      const key = `${document} ${page}`;
      const text = pages.get(key) ?? textOfPage(open(document), page);
      pages.set(key, text);
      return text;
    };
    const opened = new Map<string, ReturnType<typeof openPdf>>();
    const open = (document: string) => {
      const pdf = opened.get(document) ?? openPdf(bytesOf(`${document}.pdf`));
      opened.set(document, pdf);
      return pdf;
    };
    expect(new Set(quoted.map(({ document }) => document)).size).toBe(4);
    expect(quoted.length).toBeGreaterThan(80);
    for (const { document, page, text } of quoted)
      expect(await textOf(document, page), `${document} ${page}`).toContain(text.replace(/\s/g, ''));
  });

  it('lays out what the norm matrix quotes also when only the matrix is asked for, with the same bytes again, and makes nothing of it', async () => {
    const { small } = await builds();
    const { files, documents } = await built(smallInstitution(), templatesFolder, { only: 'normmatrix' });
    expect(files.map(({ path }) => path)).toEqual(['normmatrix.pdf', 'normmatrix.docx', 'normmatrix.xlsx']);
    expect(documents.map(({ id }) => id)).toEqual(['normmatrix']);
    for (const { path, bytes } of files) expect(hash(bytes), path).toBe(hashes(small)[path]);
  });

  it('shows a change of one answer', async () => {
    const { small } = await builds();
    const otherwise = smallInstitution({ 'oto/beleid.yaml': 'planjaar: 2028\n' });
    const { files } = await built(otherwise, templatesFolder, { only: 'oto-plan' });
    expect(files.map(({ path }) => path)).toEqual(['oto-plan.pdf', 'oto-plan.docx']);
    for (const { path, bytes } of files) expect(hash(bytes), path).not.toBe(hashes(small)[path]);
  });

  it('makes nothing when there is an error, and gives the problems in reading order', async () => {
    const folder = smallInstitution({
      'registers/teams.yaml': '- naam: zonder id\n',
      'oto/beleid.yaml': 'planjaar: &jaar 2027\n',
      'instelling.yaml': 'naam: De Vlier\n',
    });
    const { files, problems } = await built(folder, templatesFolder);
    expect(files).toEqual([]);
    const inError = problems.filter((problem) => problem.severity === 'error').map((problem) => problem.at.file);
    expect([...new Set(inError)]).toEqual(['instelling.yaml', 'oto/beleid.yaml', 'registers/teams.yaml']);
  });
});
