import { readZip, type Zip, ZipFault } from '../zip/read-zip.ts';
import { damagedTemplate, TemplateFault } from './template-fault.ts';

/** A template of a few pages holds far less; what unpacks to more is a bomb, or a book. */
const limits = { file: 16 * 1024 * 1024, total: 48 * 1024 * 1024, files: 4000 };

/**
 * The parts of a Word file.
 *
 * @throws TemplateFault when it, or later a part of it, cannot be unpacked
 */
export function openTemplate(bytes: Uint8Array): Zip {
  const zip = inTemplate(() => readZip(bytes, limits));
  return { paths: zip.paths, open: (path) => inTemplate(() => zip.open(path)) };
}

function inTemplate<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ZipFault ? faults[error.kind]() : error;
  }
}

const faults: Readonly<Record<ZipFault['kind'], () => TemplateFault>> = {
  damaged: damagedTemplate,
  'too large': () =>
    new TemplateFault({
      reason: 'wordt bij het uitpakken te groot',
      hint: 'Neem een sjabloon zonder tekst en met kleine afbeeldingen.',
    }),
  'leads out': () => new TemplateFault({ reason: 'bevat onderdelen met een naam die naar een andere map wijst' }),
};
