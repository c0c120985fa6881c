import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { nursingHome } from '../../fixtures/nursing-home.ts';
import { sampleJpeg } from '../../fixtures/sample-jpeg.ts';
import { samplePdf } from '../../fixtures/sample-pdf.ts';
import { samplePng } from '../../fixtures/sample-png.ts';
import { realTemplate } from '../../fixtures/word-template.ts';
import type { Kind } from '../kind.ts';
import {
  type ByteChange,
  byteChange,
  changeBytes,
  changeText,
  changeZip,
  type TextChange,
  textChange,
  type ZipChange,
  zipChange,
} from '../mutations.ts';
import { type Asked, buildAnswers } from './build-case.ts';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 40" width="120" height="40">
<defs><linearGradient id="g"><stop offset="0" stop-color="#123"/><stop offset="1" stop-color="#456"/></linearGradient>
<g id="a"><rect width="10" height="10" fill="url(#g)"/></g></defs>
<use xlink:href="#a" x="5" y="5"/><path d="M 10 10 C 20 20, 40 20, 50 10 Z" fill="none" stroke="#000" stroke-width="2"/>
<text x="60" y="20" font-size="10">Huis</text><circle cx="100" cy="20" r="8" fill="#0a0" opacity="0.5"/></svg>`;

interface PictureCase {
  readonly which: 'png' | 'png-alpha' | 'jpeg' | 'jpeg-progressive' | 'svg' | 'pdf' | 'pdf-plain';
  readonly as: 'logo' | 'annex';
  readonly bytes: readonly ByteChange[];
  readonly texts: readonly TextChange[];
}

const sound: Readonly<Record<PictureCase['which'], { readonly name: string; readonly bytes: () => Uint8Array }>> = {
  png: { name: 'beeld.png', bytes: () => samplePng(120, 40).bytes },
  'png-alpha': { name: 'beeld.png', bytes: () => samplePng(60, 30, true).bytes },
  jpeg: { name: 'beeld.jpg', bytes: () => sampleJpeg.sequential.bytes },
  'jpeg-progressive': { name: 'beeld.jpg', bytes: () => sampleJpeg.progressive.bytes },
  svg: { name: 'beeld.svg', bytes: () => Buffer.from(svg) },
  pdf: { name: 'beeld.pdf', bytes: () => samplePdf({ pages: 2 }) },
  'pdf-plain': { name: 'beeld.pdf', bytes: () => samplePdf({ level: null }) },
};

const logoAnswers = (name: string): string =>
  (nursingHome['instelling.yaml'] ?? '').replace('huisstijl:\n', `huisstijl:\n  logo: ${name}\n`);

const plan: Asked = { document: 'implementatieplan', edition: 'intern', pick: 0 };

/** A logo or an annex of which bytes were lost or changed on the way. */
export const pictures: Kind<PictureCase> = {
  arbitrary: fc.record({
    which: fc.constantFrom('png', 'png-alpha', 'jpeg', 'jpeg-progressive', 'svg', 'svg', 'pdf', 'pdf', 'pdf-plain'),
    as: fc.constantFrom('logo', 'annex'),
    bytes: fc.array(byteChange, { maxLength: 4 }),
    texts: fc.array(textChange, { maxLength: 3 }),
  }),
  run: async ({ which, as, bytes, texts }, sandbox) => {
    const { name, bytes: whole } = sound[which];
    const isText = which === 'svg' || which.startsWith('pdf');
    const text = isText ? Buffer.from(changeText(Buffer.from(whole()).toString('latin1'), texts), 'latin1') : whole();
    const odd = changeBytes(text, bytes);
    const annex = `- id: eigen\n  titel: Eigen\n  document: implementatieplan\n  bestand: ${name}\n  omschrijving: Wat erin staat.\n`;
    sandbox.fill({
      ...nursingHome,
      ...(as === 'logo'
        ? { 'instelling.yaml': logoAnswers(name), [name]: odd }
        : { 'bijlagen/bijlagen.yaml': annex, [`bijlagen/${name}`]: odd }),
    });
    return buildAnswers(sandbox, plan);
  },
};

interface FontCase {
  readonly face: 'gewoon' | 'vet' | 'cursief' | 'vet_cursief';
  readonly bytes: readonly ByteChange[];
  /** Changes within one table of the font, by its number. */
  readonly table: number;
  readonly inTable: readonly ByteChange[];
}

const faces = { gewoon: 'Regular', vet: 'Bold', cursief: 'Italic', vet_cursief: 'BoldItalic' } as const;
const fontFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts');
const fontBytes = (face: keyof typeof faces): Uint8Array =>
  new Uint8Array(readFileSync(join(fontFolder(), `LiberationSans-${faces[face]}.ttf`)));

/** A house font with damaged tables. */
export const fonts: Kind<FontCase> = {
  arbitrary: fc.record({
    face: fc.constantFrom('gewoon', 'vet', 'cursief', 'vet_cursief'),
    bytes: fc.oneof(fc.constant([]), fc.array(byteChange, { minLength: 1, maxLength: 3 })),
    table: fc.nat(20),
    inTable: fc.array(
      byteChange.map((change) => ({ ...change, what: change.what === 'cut' ? ('set' as const) : change.what })),
      { minLength: 1, maxLength: 6 },
    ),
  }),
  run: async ({ face, bytes, table, inTable }, sandbox) => {
    const names = Object.keys(faces) as (keyof typeof faces)[];
    const files = Object.fromEntries(names.map((name) => [`letter/${name}.ttf`, fontBytes(name)]));
    files[`letter/${face}.ttf`] =
      bytes.length > 0 ? changeBytes(fontBytes(face), bytes) : inOneTable(fontBytes(face), table, inTable);
    const lines = names.map((name) => `    ${name}: letter/${name}.ttf\n`).join('');
    const instelling = (nursingHome['instelling.yaml'] ?? '').replace(
      'huisstijl:\n',
      `huisstijl:\n  lettertype:\n${lines}`,
    );
    sandbox.fill({ ...nursingHome, ...files, 'instelling.yaml': instelling });
    return buildAnswers(sandbox, { document: 'implementatieplan', edition: 'intern', pick: 0 });
  },
};

/** The directory of a TrueType font: 16 bytes a table from byte 12, with its offset and length in the last eight. */
function inOneTable(font: Uint8Array, table: number, changes: readonly ByteChange[]): Uint8Array {
  const view = Buffer.from(font);
  const entry = 12 + 16 * (table % view.readUInt16BE(4));
  const [from, length] = [view.readUInt32BE(entry + 8), view.readUInt32BE(entry + 12)];
  const changed = Buffer.from(changeBytes(view.subarray(from, from + length), changes)).subarray(0, length);
  changed.copy(view, from);
  return new Uint8Array(view);
}

interface TemplateCase {
  readonly change: ZipChange;
  readonly language: 'nl' | 'en';
}

/** A Word template of the house of which parts are odd. */
export const wordTemplates: Kind<TemplateCase> = {
  arbitrary: fc.record({ change: zipChange, language: fc.constantFrom('nl', 'en') }),
  run: async ({ change, language }, sandbox) => {
    const instelling = (nursingHome['instelling.yaml'] ?? '').replace(
      'huisstijl:\n',
      'huisstijl:\n  word: huis.dotx\n',
    );
    const template = changeZip(realTemplate({ language }), change);
    sandbox.fill({ ...nursingHome, 'instelling.yaml': instelling, 'huis.dotx': template });
    return buildAnswers(sandbox, { document: 'implementatieplan', edition: 'intern', pick: 0 });
  },
};
