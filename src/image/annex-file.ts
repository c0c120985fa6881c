import type { Image } from '../model/document.ts';
import { isPdf, type PdfFile, readPdf } from './pdf/read-pdf.ts';
import { pictureLimits, readImage } from './read-image.ts';
import type { Unusable } from './unusable.ts';

/** Where the files of annexes stand in the input folder. */
export const ANNEX_FOLDER = 'bijlagen/';
const MEGABYTE = 1024 * 1024;
/** A plan is mailed to everyone who has a task in it. */
const LARGEST = 20 * MEGABYTE;

/** The file of an annex: pages or one picture. */
export type AnnexFile = { readonly pdf: PdfFile } | { readonly image: Image };

/** A file is checked first and drawn later: it is read once. */
const known = new WeakMap<Uint8Array, AnnexFile | Unusable>();

/** Reads the file of an annex by its content; or says why it cannot be used, as the end of a sentence about the file. */
export function annexFile(bytes: Uint8Array): AnnexFile | Unusable {
  const read = known.get(bytes) ?? readAnnex(bytes);
  known.set(bytes, read);
  return read;
}

function readAnnex(bytes: Uint8Array): AnnexFile | Unusable {
  if (bytes.length > LARGEST)
    return {
      reason: `is ${Math.ceil(bytes.length / MEGABYTE)} MB; meer dan ${LARGEST / MEGABYTE} MB past niet`,
      hint: 'Sla het op met kleinere afbeeldingen (in Word: Opslaan als, PDF, Minimale grootte).',
    };
  if (isPdf(bytes)) {
    const pdf = readPdf(bytes);
    return 'reason' in pdf ? pdf : { pdf };
  }
  const image = readImage(bytes, pictureLimits.annex);
  if (!('reason' in image)) return { image };
  return { ...image, reason: image.reason.replace('geen PNG of JPEG', 'geen PDF, PNG of JPEG') };
}
