import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import { LeakCheck } from '../../src/leak/leak-check.ts';
import type { Attachment } from '../../src/model/attachment.ts';
import type { Document } from '../../src/model/document.ts';
import type { OutputFile } from '../../src/model/output-file.ts';
import type { Table } from '../../src/model/table.ts';
import { reduce } from '../../src/reduce/reduce.ts';
import { renderCsv } from '../../src/render/csv/render-csv.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { renderCalendar } from '../../src/render/ics/render-calendar.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts';
import { documentOf, paragraph } from '../fixtures/document-of.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { workspaceOf } from '../fixtures/workspace-of.ts';

const institution = workspaceOf({
  'registers/functionarissen.yaml': `- id: tom-jansen
  naam: T. (Tom) Jansen
  functie: adviseur
  mobiel: 0600 12 34 10
  email: t.jansen@lindewaard.example
`,
  'registers/ruimten.yaml': `- id: zaal
  naam: Zaal
  locatie: huis
  gebouw: huis
  toegang: De sleutel hangt achter de balie van de spoedeisende hulp.
  deurcode: 7319*
`,
});

/** What the check finds in finished files of a public edition, as the names of the fields and the files. */
function foundIn(...files: OutputFile[]): string[] {
  const { withheld, workspace } = reduce(institution, 'openbaar');
  const check = new LeakCheck(withheld, workspace, 'openbaar');
  for (const file of files) check.look(file);
  return check.problems().map(({ code, message }) => `${code}: ${message}`);
}

const leak = 'Bel Jansen, Tom op 06-00123410';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pdf = async (document: Document, attachments: readonly Attachment[] = []): Promise<OutputFile> => ({
  path: 'plan.pdf',
  bytes: await renderPdf(document, layoutDocument(document), attachments),
});
const docx = async (document: Document): Promise<OutputFile> => ({
  path: 'plan.docx',
  bytes: await renderDocx(document, layoutDocument(document)),
});
const formats = { pdf, docx };

const clean = documentOf(paragraph('Bel de crisiscoördinator.'));
const planted: Readonly<Record<string, Document>> = {
  'the text': documentOf(paragraph(leak)),
  'a word that is half bold': documentOf({
    kind: 'paragraph',
    style: 'body',
    children: [
      { kind: 'text', text: 'Tom Jan' },
      { kind: 'strong', children: [{ kind: 'text', text: 'sen' }] },
    ],
  }),
  'a heading, which is in the outline': documentOf({
    kind: 'heading',
    level: 1,
    id: 'kop',
    numbering: 'chapter',
    children: [{ kind: 'text', text: leak }],
  }),
  'an id, which is the target of a link': documentOf({
    kind: 'heading',
    level: 1,
    id: 'tom-jansen',
    numbering: 'chapter',
    children: [{ kind: 'text', text: 'Kop' }],
  }),
  'a text alternative': documentOf({
    kind: 'figure',
    id: 'figuur',
    caption: [],
    alt: leak,
    content: { kind: 'diagram', diagram: { width: 10, height: 10, shapes: [] } },
  }),
  'a picture of ours': documentOf({
    kind: 'figure',
    id: 'figuur',
    caption: [],
    alt: 'Organogram',
    content: {
      kind: 'diagram',
      diagram: {
        width: 200,
        height: 20,
        shapes: [
          { kind: 'text', x: 0, y: 10, text: 'T. Jansen', size: 10, bold: false, align: 'start', colour: '#000000' },
        ],
      },
    },
  }),
  'the address of a link': documentOf({
    kind: 'paragraph',
    style: 'body',
    children: [
      { kind: 'link', href: 'mailto:t.jansen@lindewaard.example', children: [{ kind: 'text', text: 'Mail ons' }] },
    ],
  }),
  'a footnote': documentOf({
    kind: 'paragraph',
    style: 'body',
    children: [
      { kind: 'text', text: 'Bel ons.' },
      { kind: 'footnote', children: [{ kind: 'text', text: leak }] },
    ],
  }),
  'the header': { ...clean, running: { ...clean.running, headerLeft: leak } },
  'the footer': { ...clean, running: { ...clean.running, footerLeft: leak } },
  'the cover': { ...clean, cover: { institution: 'Huis', title: 'Plan', subtitle: leak, facts: [] } },
  'the title among the properties': { ...clean, title: leak },
  'the author among the properties': { ...clean, properties: { ...clean.properties, author: leak } },
  'a field to fill in': documentOf({
    kind: 'write-in',
    look: 'choice',
    label: 'Wie',
    options: ['Tom Jansen', 'Een ander'],
  }),
};

describe('what is withheld and stands in a document all the same is found', () => {
  for (const [place, document] of Object.entries(planted))
    it.each(['pdf', 'docx'] as const)(`in ${place}: %s`, async (format) => {
      expect(await formats[format](document).then(foundIn)).not.toEqual([]);
    });

  it.each(['pdf', 'docx'] as const)('and nothing in a document that says none of it: %s', async (format) => {
    expect(await formats[format](sampleDocument).then(foundIn)).toEqual([]);
  });

  it('in a file that travels in a PDF: its name, its description, and what is in it, one in another', async () => {
    const attachment = {
      name: 'rooster.csv',
      mimeType: 'text/csv',
      relationship: 'Supplement',
      description: 'Rooster',
      bytes: bytes('dienst'),
    } as const;
    expect(foundIn(await pdf(clean, [attachment]))).toEqual([]);
    expect(foundIn(await pdf(clean, [{ ...attachment, name: 'rooster Tom Jansen.csv' }]))).not.toEqual([]);
    expect(foundIn(await pdf(clean, [{ ...attachment, description: leak }]))).not.toEqual([]);
    expect(foundIn(await pdf(clean, [{ ...attachment, bytes: bytes(leak) }]))).not.toEqual([]);
    const inner = await pdf(documentOf(paragraph(leak)));
    expect(foundIn(await pdf(clean, [{ ...attachment, name: 'bijlage.pdf', bytes: inner.bytes }]))).not.toEqual([]);
  });
});

describe('what is withheld is found in other files', () => {
  const table: Table = {
    name: 'Rooster',
    fixed: 0,
    columns: [{ title: 'Wie', kind: 'text', width: 10, guidance: '', choices: [], choose: 'one' }],
    notes: [],
    rows: [[leak]],
  };
  const event = (title: string) => ({
    uid: 'a@b',
    title,
    time: { kind: 'days', first: '2027-01-04', last: '2027-01-04' },
    description: '',
    location: '',
    categories: [],
    busy: false,
    status: 'confirmed',
    reminders: [],
    sequence: 0,
    changed: '2026-11-02',
  });
  const calendar = (title: string): Uint8Array =>
    renderCalendar({
      id: 'k',
      name: 'Kalender',
      timeZone: 'Europe/Amsterdam',
      organizer: { name: 'Huis', email: null },
      events: [event(title)],
    } as unknown as Parameters<typeof renderCalendar>[0]);
  const mail = (head: string, body: string): Uint8Array => bytes(`MIME-Version: 1.0\r\n${head}\r\n\r\n${body}`);
  const base64 = Buffer.from(`Beste ${leak}`).toString('base64');

  it.each<[string, string, Uint8Array]>([
    ['the name of a file', 'kalenders/personen/tom-jansen.ics', bytes('')],
    ['a workbook', 'lijst.xlsx', renderXlsx(table)],
    ['a CSV', 'lijst.csv', renderCsv(table)],
    // A line of a calendar is folded in the middle of the name.
    ['a calendar', 'k.ics', calendar(`Training die lang genoeg is om de regel om te laten slaan bij Tom Jansen thuis`)],
    ['a contact', 'k.vcf', bytes('BEGIN:VCARD\r\nN:Jansen;Tom;;;\r\nEND:VCARD\r\n')],
    ['a page', 'k.html', bytes('<!doctype html><p title="x">T&#46;&nbsp;Jan&shy;sen</p>')],
    ['a text alternative on a page', 'k.html', bytes('<!doctype html><img alt="Tom Jansen">')],
    ['a script', 'k.html', bytes('<!doctype html><script>x = {"wie": "Tom\\u0020Jansen"}</script>')],
    [
      'the subject of a mail',
      'm.eml',
      mail(`Subject: =?utf-8?B?${Buffer.from('Voor Tom Jansen').toString('base64')}?=`, ''),
    ],
    ['a header of a mail', 'm.eml', mail('To: =?UTF-8?Q?Jansen=2C_Tom?= <a@b.example>', '')],
    ['a mail that is packed', 'm.eml', mail('Content-Type: text/plain\r\nContent-Transfer-Encoding: base64', base64)],
    ['a mail in quoted-printable', 'm.eml', mail('Content-Transfer-Encoding: quoted-printable', 'Bel Tom Jan=\r\nsen')],
    [
      'what is attached to a mail',
      'm.eml',
      mail(
        'Content-Type: multipart/mixed; boundary="x"',
        `--x\r\nContent-Type: application/zip; name="a.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(zipSync({ 'a.txt': bytes(leak) })).toString('base64')}\r\n--x--\r\n`,
      ),
    ],
    [
      'the name of what is attached to a mail',
      'm.eml',
      mail(
        'Content-Type: multipart/mixed; boundary=x',
        `--x\r\nContent-Disposition: attachment; filename*=utf-8''Tom%20Jansen.pdf\r\n\r\nx\r\n--x--`,
      ),
    ],
    ['a zip', 'd.zip', zipSync({ 'map/tom-jansen.txt': bytes('') })],
    ['a list of files', 'manifest.json', bytes('{"bestand": "tom-jansen.ics"}')],
    ['what a camera notes', 'f.jpg', Buffer.from(`\xff\xd8\xff\xfe\x00\x0cTom Jansen\xff\xda`, 'latin1')],
  ])('%s', (_, path, content) => {
    expect(foundIn({ path, bytes: content })).not.toEqual([]);
  });

  it('and what cannot be read is refused: nobody knows what it says', () => {
    const broken = { path: 'plan.pdf', bytes: bytes('%PDF-1.7 stuk') };
    expect(foundIn(broken)).toEqual([
      expect.stringContaining('uitgave-niet-na-te-kijken: Paraat kan niet lezen wat er in plan.pdf'),
    ]);
  });
});

describe('the ways in which it is written', () => {
  const inText = (text: string): number => foundIn({ path: 'a.txt', bytes: bytes(text) }).length;

  it.each([
    'T. (Tom) Jansen',
    'T. Jansen',
    'Tom Jansen',
    'JANSEN, T.',
    'Jansen (Tom)',
    'Tom\nJansen',
    't.jansen@lindewaard.example',
    '0600123410',
    '06 00 12 34 10',
    '06-001 234 10',
    '+31 6 00 12 34 10',
    '0031600123410',
    '+31 (0)6 00123410',
    '7319*',
    '7319 *',
    'De sleutel hangt achter de\n  balie van de spoedeisende hulp',
    'tom_jansen',
  ])('%s', (text) => {
    expect(inText(`Zie ${text}.`)).toBeGreaterThan(0);
  });

  it.each([
    'Jansen',
    'Tom Jansens',
    'Atom Jansen',
    '7319',
    '€ 7.319',
    '106001234101',
    'De sleutel hangt achter de balie',
    'Tom. En verder nog heel veel: Jansen',
  ])('and not what is something else: %s', (text) => {
    expect(inText(`Zie ${text}.`)).toBe(0);
  });
});
