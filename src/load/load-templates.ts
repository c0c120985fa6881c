import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import fastGlob from 'fast-glob';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Edition, editions } from '../model/edition.ts';
import { sha256 } from '../model/sha256.ts';
import type { Chapter, DocumentTemplate, Templates } from '../model/templates.ts';

/** `templates/<document>/document.yaml`. A fault in it is a bug of the tool, so it throws. */
const settings = z.strictObject({
  volgorde: z.number(),
  titel: z.string(),
  ondertitel: z.string(),
  inhoud: z.strictObject({ diepte: z.literal([1, 2, 3]), lijsten: z.boolean() }).optional(),
  jaar: z.enum(['planjaar', 'verslagjaar']).optional(),
  doorlopend: z.boolean().default(false),
  per: z.string().optional(),
  over_wijzigingen: z.enum(['altijd', 'na_vastlegging']).optional(),
  kaart: z
    .strictObject({ tab: z.string(), bladzijden: z.literal([1, 2]), bouwsteen: z.string().optional() })
    .optional(),
  bundelt: z.string().optional(),
  alleen_dossier: z.boolean().default(false),
  aanhalen: z.literal('bladzijden').optional(),
  formaten: z.array(z.enum(['pdf', 'docx'])).default(['pdf', 'docx']),
  edities: z.array(z.enum(editions)).optional(),
  /** Chapters, by name, that not every edition of the document has. */
  hoofdstuk_in: z.record(z.string(), z.array(z.enum(editions))).default({}),
});

/** `templates/<document>/verspreiding.yaml`: as `document.yaml`, of a document that no build makes but `distribute` does. */
export const distributed = 'verspreiding.yaml';

/**
 * Reads all templates of a folder; documents in the order that their settings give.
 *
 * @param settingsFile which documents: those of a build, or those that are `distributed`
 */
export function loadTemplates(folder: string, settingsFile = 'document.yaml'): Templates {
  const paths = fastGlob.sync('**/*.ejs', { cwd: folder }).sort();
  const texts = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const heads = fastGlob
    .sync(`{*,*/*}/${settingsFile}`, { cwd: folder })
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
  const documents = heads
    .map(([path, text]) => ({ id: dirname(path), ...settings.parse(parse(text)) }))
    .sort((a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1))
    .map(
      ({
        alleen_dossier,
        aanhalen,
        id,
        titel,
        ondertitel,
        inhoud,
        jaar,
        doorlopend,
        per,
        over_wijzigingen,
        kaart,
        bundelt,
        formaten,
        edities,
        hoofdstuk_in,
      }): DocumentTemplate => ({
        id,
        group: id.split('/')[0] ?? id,
        title: titel,
        subtitle: ondertitel,
        contents: inhoud ? { depth: inhoud.diepte, lists: inhoud.lijsten } : null,
        year: jaar ? (jaar === 'planjaar' ? 'plan' : 'report') : null,
        running: doorlopend,
        per: per ?? null,
        aboutChanges: over_wijzigingen ? (over_wijzigingen === 'altijd' ? 'always' : 'after-release') : null,
        card: kaart ? { tab: kaart.tab, pages: kaart.bladzijden, block: kaart.bouwsteen ?? null } : null,
        binds: bundelt ?? null,
        quotesPages: aanhalen !== undefined,
        formats: formaten,
        dossier: alleen_dossier,
        ...(edities && { editions: edities }),
        chapters: chaptersOf(id, paths, hoofdstuk_in),
      }),
    );
  const hashes = [...texts, ...heads].map(([path, text]) => [path, hashOfText(text)] as const);
  return { documents, texts, hashes: new Map(hashes) };
}

/** The same whether a checkout on Windows wrote its line ends or not. */
const hashOfText = (text: string): string => sha256(text.replaceAll('\r\n', '\n'));

/** The files `<number>-<name>.ejs` in the folder of a document; partials have no number and stand in a folder of their own. */
function chaptersOf(
  id: string,
  paths: readonly string[],
  notInAll: Readonly<Record<string, readonly Edition[]>>,
): Chapter[] {
  const chapters = paths.flatMap((path) => {
    const name = /^\d+-(.+)\.ejs$/.exec(basename(path))?.[1];
    return dirname(path) === id && name !== undefined
      ? [{ path, name, ...(notInAll[name] && { editions: notInAll[name] }) }]
      : [];
  });
  const unknown = Object.keys(notInAll).find((name) => !chapters.some((chapter) => chapter.name === name));
  if (unknown !== undefined)
    throw new Error(`templates/${id}/document.yaml names a chapter that is not there: ${unknown}`);
  return chapters;
}
