import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

const { parse, stringify } = JSON;
const { push } = Array.prototype;
const { toString: sourceOf } = Function.prototype;

const library: typeof pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
// Loaded now, for else the first file that is opened loads it.
// @ts-expect-error: it comes without types
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');

// For browsers both put functions of their own in the place of these: everything else in the process would use them too,
// and take twice the time.
Object.assign(JSON, { parse, stringify });
Array.prototype.push = push;
Function.prototype.toString = sourceOf;

/** The reader of pdf.js, which leaves the language as it was. */
export const { getDocument, OPS } = library;
