import type { XmlElement } from '../model/xml-element.ts';
import type { Zip } from '../zip/read-zip.ts';
import { childrenOf } from './child-of.ts';
import { parseXml } from './parse-xml.ts';

/** What a part of the package refers to. */
export interface Relationship {
  /** Last word of its type: `styles`, `image`, `header`. */
  readonly type: string;
  /** Path in the package; null for what stands outside the file. */
  readonly path: string | null;
}

/** The relations of a part, by id. */
export function relationshipsOf(part: string, zip: Zip): ReadonlyMap<string, Relationship> {
  const [folder, name] = [part.slice(0, part.lastIndexOf('/') + 1), part.slice(part.lastIndexOf('/') + 1)];
  const bytes = zip.open(`${folder}_rels/${name}.rels`);
  const all: XmlElement[] = bytes ? childrenOf(parseXml(bytes), 'Relationship') : [];
  return new Map(
    all.map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => [
      Id,
      {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        path: TargetMode === 'External' ? null : inPackage(folder, Target),
      },
    ]),
  );
}

/** A target as a path in the package; whatever it says, it cannot lead out of it. */
function inPackage(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
