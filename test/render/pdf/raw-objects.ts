import { unzlibSync } from 'fflate';

/** Bodies of all objects that stand in object streams, by object number. */
export function rawObjects(bytes: Uint8Array): Map<number, string> {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  for (const match of file.matchAll(
    /\/Type\/ObjStm\/N (\d+)\/First (\d+)\/Filter\/FlateDecode\/Length (\d+)>>\nstream\n/g,
  )) {
    const [count, first, length] = match.slice(1).map(Number) as [number, number, number];
    const start = match.index + match[0].length;
    const content = Buffer.from(unzlibSync(bytes.subarray(start, start + length))).toString('latin1');
    const index = content.slice(0, first).trim().split(' ').map(Number);
    for (let i = 0; i < count; i++) {
      const end = i + 1 < count ? first + index[2 * i + 3]! : content.length;
      objects.set(index[2 * i]!, content.slice(first + index[2 * i + 1]!, end).trim());
    }
  }
  return objects;
}
